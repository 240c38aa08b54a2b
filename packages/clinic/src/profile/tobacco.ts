import type { Observation } from '@legato/fhir'
import { codingsOf } from '@legato/fhir'
import type { Gathering } from './mention.ts'
import type { When } from './when.ts'
import { isAfter } from './when.ts'

/** Tobacco smoking status, the way in which most systems send it. */
const STATUS = '72166-2'

/** Read by words, since the codes of the answers differ from one edition of SNOMED CT to the next. */
const SMOKES =
  /^(?:current|smokes|light|heavy|moderate|occasional|every day|some day|raucher|aktueller? raucher|fumeur|fumador)/i
const DOES_NOT =
  /^(?:never|former|ex-?\s?smoker|non-?\s?smoker|does not|nie(?:raucher)?\b|nichtraucher|ex-?raucher|ehemalig|jamais|non-fumeur|ancien|ex-fumeur|nunca|no fumador|exfumador|ex-fumador)/i

/** Whether the patient smokes now; what says neither, such as "unknown if ever smoked", is passed over. */
export function readTobacco(
  { code, valueCodeableConcept: value }: Observation,
  gathering: Gathering,
  { from, when }: { readonly from: string; readonly when: When | undefined },
): void {
  if (!codingsOf(code).some((coding) => coding.code === STATUS)) return
  if (when && isAfter(when, gathering.asOf)) return
  const said = [value?.text, ...codingsOf(value).map(({ display }) => display)]
  const answer = said.map((words) => smokes(words?.trim() ?? '')).find((one) => one !== undefined)
  if (answer === undefined) return
  gathering.add('smoking', { kind: 'spoken', value: answer, from, ...(when && { when }) })
}

function smokes(words: string): boolean | undefined {
  if (DOES_NOT.test(words)) return false
  return SMOKES.test(words) ? true : undefined
}
