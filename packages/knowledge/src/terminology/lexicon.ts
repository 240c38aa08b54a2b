import type { Coding } from './code.ts'
import { byKey, codeKey, systemOf } from './code.ts'
import type { Drug, Product, Route } from './drug.ts'
import { DRUGS, PRODUCTS } from './drugs/index.ts'
import { isFiller, routeOf, withoutSalt } from './filler.ts'
import type { Phrases } from './words.ts'
import { BREAK, phrases, words } from './words.ts'

/** What a code or a name means: these drugs together, or one of these. */
export interface Meaning {
  readonly kind: 'all' | 'one-of'
  readonly drugs: readonly Drug[]
  readonly route: Route
  /** False when the row is doubtful: a code from memory, a brand that only one weak source knows. */
  readonly sure: boolean
}

/** What a text says about drugs. */
export interface DrugText {
  readonly meanings: readonly Meaning[]
  readonly route: Route
  /** Parts that named something we do not know. */
  readonly unread: readonly string[]
}

const BY_NAME = byKey(DRUGS.map((drug) => [drug.name, drug]))

/** The drug of that name, or undefined. */
export function drugNamed(name: string): Drug | undefined {
  return BY_NAME.get(name)
}

function known(name: string): Drug {
  const drug = BY_NAME.get(name)
  if (drug === undefined) throw new RangeError(`knowledge: no drug is named "${name}"`)
  return drug
}

function meaningOf(product: Product, route: Route): Meaning {
  return {
    kind: product.contains.kind,
    drugs: product.contains.drugs.map(known),
    route,
    sure: product.doubt === undefined,
  }
}

const CODES = byKey([
  ...DRUGS.flatMap((drug) =>
    drug.codes.map((code): [string, Meaning] => [
      codeKey(code.system, code.code),
      { kind: 'all', drugs: [drug], route: 'unknown', sure: code.verified },
    ]),
  ),
  ...PRODUCTS.flatMap((product) =>
    product.codes.map((code): [string, Meaning] => [
      codeKey(code.system, code.code),
      meaningOf(product, product.route),
    ]),
  ),
])

function* spokenNames(): Generator<readonly [string, Meaning]> {
  for (const drug of DRUGS) {
    const meaning: Meaning = { kind: 'all', drugs: [drug], route: 'unknown', sure: true }
    const { en, de, fr, es } = drug.names
    for (const name of [...en, ...de, ...fr, ...es, ...drug.brands]) yield [name, meaning]
  }
  for (const product of PRODUCTS) {
    // A name says less than a code: only a product that is always topical carries its route.
    const meaning = meaningOf(product, product.route === 'topical' ? 'topical' : 'unknown')
    for (const text of product.texts) yield [text, meaning]
  }
}

const NAMES: Phrases<Meaning> = phrases(
  spokenNames(),
  (a, b) =>
    a.kind === b.kind &&
    a.drugs.map((drug) => drug.name).join() === b.drugs.map((drug) => drug.name).join(),
)

/** What a coding's code means; undefined when the code is not in the tables. */
export function readDrugCode(coding: Coding): Meaning | undefined {
  const system = systemOf(coding.system)
  return system === undefined || coding.code === undefined
    ? undefined
    : CODES.get(codeKey(system, coding.code))
}

/** After one of these the rest of a part is not a drug that is taken. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not none without stopped discontinued ohne kein keine keinen nicht abgesetzt sans pas sin ningun'.split(
    ' ',
  ),
)
/** The metal of a salt, when it follows a drug in the same part: losartan potassium. */
const SALT_METALS: ReadonlySet<string> = new Set(['potassium', 'calcium', 'magnesium', 'zinc'])

/** Reads the drugs out of a text in English, German, French or Spanish, part by part. */
export function readDrugText(text: string): DrugText {
  const all = words(text)
  const meanings: Meaning[] = []
  const unread: string[] = []
  for (let at = 0; at < all.length; ) {
    const part = readPart(all, at)
    // One by one: what a record calls a drug may be megabytes long.
    for (const meaning of part.meanings) meanings.push(meaning)
    if (part.unread !== '') unread.push(part.unread)
    at = part.end + 1
  }
  return { meanings, route: routeOf(all), unread }
}

interface Part {
  readonly meanings: readonly Meaning[]
  /** What in it names something we do not know; empty when nothing does. */
  readonly unread: string
  readonly end: number
}

/** From a word to the next break. A name may reach over a break: "vitamins with minerals". */
function readPart(all: readonly string[], start: number): Part {
  const meanings: Meaning[] = []
  const strange: string[] = []
  let at = start
  while (at < all.length && all[at] !== BREAK) {
    const word = all[at] ?? ''
    const hit = meaningAt(all, at)
    if (hit !== undefined && (meanings.length === 0 || !isSaltMetal(hit.value)))
      meanings.push(hit.value)
    if (hit === undefined && NEGATIONS.has(word)) return denied(all, { meanings, start: at })
    if (hit === undefined && !isFiller(word)) strange.push(word)
    at += hit?.length ?? 1
  }
  return { meanings, unread: meanings.length === 0 ? strange.join(' ') : '', end: at }
}

/** The rest of a part after a negation: kept as unread, so that it is shown and not taken. */
function denied(
  all: readonly string[],
  part: { meanings: readonly Meaning[]; start: number },
): Part {
  const next = all.indexOf(BREAK, part.start)
  const end = next === -1 ? all.length : next
  return { meanings: part.meanings, unread: all.slice(part.start, end).join(' '), end }
}

function meaningAt(part: readonly string[], at: number): ReturnType<Phrases<Meaning>['longestAt']> {
  const hit = NAMES.longestAt(part, at)
  if (hit !== undefined) return hit
  const bare = withoutSalt(part[at] ?? '')
  return bare === undefined ? undefined : NAMES.longestAt([bare], 0)
}

function isSaltMetal(meaning: Meaning): boolean {
  return meaning.drugs.length === 1 && SALT_METALS.has(meaning.drugs[0]?.name ?? '')
}
