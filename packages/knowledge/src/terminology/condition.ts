import type { Coding } from './code.ts'
import { codeKey, systemOf } from './code.ts'
import type { Concept } from './concept.ts'
import { BLOOD_AND_ORGANS } from './conditions/blood.ts'
import { CAUTIONS } from './conditions/cautions.ts'
import { CIRCULATION } from './conditions/circulation.ts'
import { CONTRIBUTORS } from './conditions/contributors.ts'
import { EVERYDAY } from './conditions/everyday.ts'
import { IMPLANTS } from './conditions/implants.ts'
import { MIND_AND_NERVE } from './conditions/neurology.ts'
import { VESSELS } from './conditions/vessels.ts'
import { DECOYS, PAST, REST, WHOLE } from './stance.ts'
import { phrases, words } from './words.ts'

export type ConceptId =
  | (typeof MIND_AND_NERVE)[number]['id']
  | (typeof BLOOD_AND_ORGANS)[number]['id']
  | (typeof CIRCULATION)[number]['id']
  | (typeof EVERYDAY)[number]['id']
  | (typeof CONTRIBUTORS)[number]['id']
  | (typeof CAUTIONS)[number]['id']
  | (typeof IMPLANTS)[number]['id']
  | (typeof VESSELS)[number]['id']

/**
 * Every condition Legato knows. Names in four languages are common usage; a condition without a
 * code here is known by its words alone.
 */
export const CONCEPTS: readonly Concept<ConceptId>[] = [
  ...MIND_AND_NERVE,
  ...BLOOD_AND_ORGANS,
  ...CIRCULATION,
  ...EVERYDAY,
  ...CONTRIBUTORS,
  ...CAUTIONS,
  ...IMPLANTS,
  ...VESSELS,
]

/** A condition, procedure, device or allergy as a record names it. */
export interface ConditionStatement {
  readonly codings?: readonly Coding[] | undefined
  readonly text?: string | undefined
}

/** What a text says: these concepts, as present or as past; or it withholds: denied, doubted, of the family. */
interface Said {
  readonly ids: readonly ConceptId[]
  readonly stance: 'present' | 'past' | 'withheld'
}

type Word =
  | { readonly kind: 'concepts'; readonly ids: readonly ConceptId[] }
  | { readonly kind: 'rest' | 'whole' | 'past' }

const byCode = (match: 'exact' | 'category') =>
  gathered(
    CONCEPTS.flatMap(({ id, codes }) =>
      codes
        .filter((code) => code.match === match)
        .map((code): [string, ConceptId] => [codeKey(code.system, code.code), id]),
    ),
  )

const EXACT = byCode('exact')
const CATEGORY = byCode('category')
const LASTING: ReadonlySet<ConceptId> = new Set(
  CONCEPTS.filter((concept) => concept.lasting).map(({ id }) => id),
)

/** A name that stands in two rows means both: diabetic neuropathy is diabetes and neuropathy. */
const SPOKEN = gathered(
  CONCEPTS.flatMap(({ id, names, codes }) => {
    // The display of a code stands as text where a system drops the code.
    const displays = codes.flatMap(({ display }) => display.replace(/ \([a-z ]+\)$/, '') || [])
    return [...Object.values(names).flat(), ...displays].map((name): [string, ConceptId] => [
      words(name).join(' '),
      id,
    ])
  }),
)

const VOCABULARY = phrases<Word>(
  [
    ...[...SPOKEN].map(([name, ids]): [string, Word] => [name, { kind: 'concepts', ids }]),
    ...DECOYS.map((name): [string, Word] => [name, { kind: 'concepts', ids: [] }]),
    ...REST.map((name): [string, Word] => [name, { kind: 'rest' }]),
    ...WHOLE.map((name): [string, Word] => [name, { kind: 'whole' }]),
    ...PAST.map((name): [string, Word] => [name, { kind: 'past' }]),
  ],
  (a, b) => a.kind === b.kind && a.kind !== 'concepts',
)

function gathered(
  rows: readonly (readonly [string, ConceptId])[],
): ReadonlyMap<string, readonly ConceptId[]> {
  const table = new Map<string, readonly ConceptId[]>()
  for (const [key, id] of rows) table.set(key, [...new Set([...(table.get(key) ?? []), id])])
  return table
}

/**
 * The concepts that a statement names, by code and by text in English, German, French or Spanish.
 * A text that denies, doubts, asks, or speaks of relatives yields nothing, even beside a code; one
 * that speaks of the past yields only what lasts. Nothing means: not read, never: not present.
 */
export function resolveCondition(statement: ConditionStatement): readonly ConceptId[] {
  const codings = statement.codings ?? []
  const said = textsOf(statement).map(readText)
  if (said.some(({ stance }) => stance === 'withheld')) return []
  const ids = [...new Set([...codings.flatMap(readCode), ...said.flatMap((text) => text.ids)])]
  return said.some(({ stance }) => stance === 'past') ? ids.filter((id) => LASTING.has(id)) : ids
}

/**
 * What a statement names and yet does not say: the concepts of a text that denies, doubts, asks,
 * or speaks of relatives or of the past. Worth a word to whoever sent it.
 */
export function withheldFrom(statement: ConditionStatement): readonly ConceptId[] {
  if (resolveCondition(statement).length > 0) return []
  const named = textsOf(statement).flatMap((text) => namedIn(words(text)))
  return [...new Set([...(statement.codings ?? []).flatMap(readCode), ...named])]
}

function textsOf({ text, codings = [] }: ConditionStatement): readonly string[] {
  const texts = [text, ...codings.map((coding) => coding.display)]
  return texts.filter((one) => one !== undefined)
}

function namedIn(all: readonly string[]): readonly ConceptId[] {
  const ids: ConceptId[] = []
  for (let at = 0; at < all.length; ) {
    const hit = VOCABULARY.longestAt(all, at)
    at += hit?.length ?? 1
    if (hit?.value.kind === 'concepts') ids.push(...hit.value.ids)
  }
  return ids
}

/** The code itself, or failing that the nearest category above it: J44.1 is under J44. */
function readCode(coding: Coding): readonly ConceptId[] {
  const system = systemOf(coding.system)
  if (system === undefined || coding.code === undefined) return []
  const key = codeKey(system, coding.code)
  const exact = EXACT.get(key)
  if (exact !== undefined || (system !== 'icd-10' && system !== 'icd-10-cm')) return exact ?? []
  const shortest = codeKey(system, 'A00').length
  for (let end = key.length; end >= shortest; end--) {
    const found = CATEGORY.get(key.slice(0, end))
    if (found !== undefined) return found
  }
  return []
}

function readText(text: string): Said {
  if (text.includes('?')) return { ids: [], stance: 'withheld' }
  const all = words(text)
  const ids: ConceptId[] = []
  let past = false
  for (let at = 0; at < all.length; ) {
    const hit = VOCABULARY.longestAt(all, at)
    at += hit?.length ?? 1
    if (hit === undefined) continue
    if (hit.value.kind === 'concepts') ids.push(...hit.value.ids)
    else if (hit.value.kind === 'past') past = true
    else if (hit.value.kind === 'whole' || ids.length === 0) return { ids: [], stance: 'withheld' }
    // `RLS: no` denies what it follows, `diabetes without complication` what it precedes.
    else if (at >= all.length) return { ids: [], stance: 'withheld' }
    else break
  }
  return { ids, stance: past ? 'past' : 'present' }
}
