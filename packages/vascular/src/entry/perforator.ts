import type { CivilDate } from '@legato/values'
import type { PerforatorFinding } from '../exam/index.ts'
import { LEG_FACES, type LegFace, PERFORATORS } from '../segment/index.ts'
import { fieldsOf, kept, type Typed, wordsOf } from './shorthand.ts'
import {
  lacksTreatment,
  type TreatmentFields,
  treatedWords,
  treatmentIn,
  treatmentOf,
} from './treated.ts'

/** The knee of the standing leg (`LANDMARK_HEIGHTS_CM`): perforators above it are of the thigh. */
const KNEE_CM = 47

/**
 * A perforator as it is typed: height in cm, side by its letter, time and size: `19 m 900 4.6`.
 * The first number is the height; `u` lies beneath an open ulcer, `h` beneath a healed one; `n`
 * has no reflux; `xfo 2026-05-12` was treated, as veins are. Without a letter it lies on the inner
 * side.
 */
export function perforatorTyped(
  text: string,
  { date, before }: { readonly date: CivilDate; readonly before?: PerforatorFinding },
): Typed<PerforatorFinding> {
  const [first = '', ...rest] = wordsOf(text)
  if (first === '') return { kind: 'empty' }
  const heightCm = Number(first.replace(/cm$/, '').replace(',', '.'))
  if (!(heightCm > 0 && heightCm < 120)) return { kind: 'unread', word: first }
  const said = fieldsOf(rest.join(' '), (word) => meaningOf(word, date))
  if (said.kind === 'unread') return said
  const all: Fields = said.kind === 'fields' ? said.fields : {}
  const { treated: _, treatedOn: __, ...fields } = all
  if (lacksTreatment(all)) return { kind: 'unread', word: text.trim(), lacks: 'treatment' }
  const flows = fields.refluxMs !== undefined || fields.reflux !== undefined
  const finding: PerforatorFinding = {
    ...(flows && { provocation: 'manual', position: 'standing' }),
    ...(before && keptOf(before, { heightCm, date })),
    face: 'medial',
    ...fields,
    ...treatmentOf(all, before?.treated),
    region: heightCm > KNEE_CM ? 'TPV' : 'CPV',
    heightCm,
    visualized: true,
  }
  return { kind: 'finding', finding }
}

/** What the words of a perforator do not say of it; its name, while it lies where it lay. */
function keptOf(
  before: PerforatorFinding,
  { heightCm, date }: { readonly heightCm: number; readonly date: CivilDate },
): Partial<PerforatorFinding> {
  const words = perforatorWords(before).split(' ').slice(1).join(' ')
  const said = fieldsOf(words, (word) => meaningOf(word, date))
  const rest = kept(before, said.kind === 'fields' ? said.fields : {})
  if (before.heightCm === heightCm) return rest
  const { name, ...nameless } = rest
  return nameless
}

type Fields = Partial<PerforatorFinding> & TreatmentFields

function meaningOf(word: string, date: CivilDate): Fields | undefined {
  const face = LEG_FACES.find((one) => one.startsWith(word))
  if (face) return { face }
  if (word === 'u') return { beneathUlcer: 'active' }
  if (word === 'h') return { beneathUlcer: 'healed' }
  if (word === 'n') return { reflux: 'none' }
  const treatment = treatmentIn(word, date)
  if (treatment) return treatment
  const value = Number(word.replace(',', '.'))
  if (!Number.isFinite(value)) return undefined
  return value >= 50 || value === 0 ? { refluxMs: value } : { diameterMm: value }
}

/** The words that make this perforator again. */
export function perforatorWords(finding: PerforatorFinding): string {
  const { heightCm, name, refluxMs, reflux, diameterMm, beneathUlcer, treated } = finding
  const face = finding.face ?? (name && PERFORATORS[name].face)
  const letter = (one: LegFace) => (one === 'medial' ? '' : one.slice(0, 1))
  return [
    String(heightCm ?? (name && PERFORATORS[name].heightCm) ?? ''),
    face ? letter(face) : '',
    refluxMs === undefined ? (reflux === 'none' ? 'n' : '') : String(refluxMs),
    diameterMm === undefined ? '' : String(diameterMm),
    beneathUlcer === 'active' ? 'u' : beneathUlcer === 'healed' ? 'h' : '',
    treated ? treatedWords(treated) : '',
  ]
    .filter((word) => word !== '')
    .join(' ')
}
