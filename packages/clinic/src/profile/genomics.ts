import type { CodeableConcept, Observation } from '@legato/fhir'
import { codingsOf } from '@legato/fhir'
import { riskGenesIn } from '@legato/knowledge'
import type { Words } from '@legato/values'
import type { Fact } from './fact-sheet.ts'
import type { Gathering } from './mention.ts'
import { isWords, together } from './same.ts'
import type { When } from './when.ts'
import { isAfter } from './when.ts'

/**
 * Genetic results as context: which genes of known RLS loci a variant was found in. Read by the
 * HL7 genomics guide: the gene studied (LOINC 48018-6) or the variant (81252-9, 48004-6, 81255-2)
 * among the components, and present or absent (LA9633-4, LA9634-2) as the value. Codes other than
 * 48018-6 are from memory. A gene of which nothing is said stays unresolved.
 */
const GENE = '48018-6'
const VARIANTS: ReadonlySet<string> = new Set(['81252-9', '48004-6', '81255-2'])

export function readGenomics(
  observation: Observation,
  gathering: Gathering,
  { from, when }: { readonly from: string; readonly when: When | undefined },
): void {
  const { component = [] } = observation
  if (component.length === 0 || (when && isAfter(when, gathering.asOf))) return
  const named = component.filter(({ code }) =>
    names(code, (one) => one === GENE || VARIANTS.has(one)),
  )
  const genes = [
    ...new Set(named.flatMap((one) => textsOf(one.valueCodeableConcept).flatMap(riskGenesIn))),
  ]
  if (genes.length === 0) return
  const variant = named.some(({ code }) => names(code, (one) => VARIANTS.has(one)))
  const value = found(genes, { said: saysPresent(observation) ?? (variant || undefined), from })
  gathering.add('rls-risk-loci', { kind: 'spoken', value, from, ...(when && { when }) })
}

/** Genes as an answer may name them, by the names of known loci; what names none is said to be so. */
export function withGenes(fact: Fact): Fact {
  if (fact.kind === 'unknown' || !isWords(fact.value)) return fact
  const { has, unresolved, sources } = fact.value
  const lists = has.map((word) => {
    const genes = riskGenesIn(word)
    const known = { has: genes, unresolved: genes.length > 0 ? [] : [word] }
    const from = sources[word] ?? fact.from
    return { ...known, sources: Object.fromEntries([...genes, word].map((one) => [one, from])) }
  })
  const rest: Words = { has: [], unresolved, sources }
  return { ...fact, value: lists.reduce(together, rest) }
}

function found(
  genes: readonly string[],
  { said, from }: { readonly said: boolean | undefined; readonly from: string },
): Words {
  const sources = Object.fromEntries(genes.map((gene) => [gene, [from]]))
  if (said === false) return { has: [], unresolved: [], sources: {} }
  return said ? { has: genes, unresolved: [], sources } : { has: [], unresolved: genes, sources }
}

function names(code: CodeableConcept | undefined, test: (code: string) => boolean): boolean {
  return codingsOf(code).some((coding) => coding.code !== undefined && test(coding.code))
}

function textsOf(concept: CodeableConcept | undefined): readonly string[] {
  const codings = codingsOf(concept).flatMap(({ code, display }) => [code, display])
  return [concept?.text, ...codings].filter((text) => text !== undefined)
}

/** Present or absent, by code or by word; undefined when it says neither. */
function saysPresent({ valueCodeableConcept: value }: Observation): boolean | undefined {
  const said = [...codingsOf(value).map(({ code }) => code), ...textsOf(value)].map((text) =>
    text?.toLowerCase(),
  )
  if (said.some((one) => one === 'la9634-2' || one === 'absent' || one === 'not detected'))
    return false
  return (
    said.some((one) => one === 'la9633-4' || one === 'present' || one === 'detected') || undefined
  )
}
