import type { Coding } from '@legato/fhir'

/**
 * Yes and no as records write them. Codes: SNOMED CT (yes 373066001, no 373067005, present
 * 52101004, absent 2667000, pregnant 77386006, not pregnant 60001007), LOINC answers (LA33-6,
 * LA32-8, LA15173-0 pregnant, LA26683-5 not pregnant), HL7 v2 table 0136 (Y, N). From memory,
 * not checked against a release.
 */
const CODES: ReadonlyMap<string, boolean> = new Map([
  ...['373066001', '52101004', '77386006', 'LA33-6', 'LA15173-0', 'Y'].map(
    (code) => [code, true] as const,
  ),
  ...['373067005', '2667000', '60001007', 'LA32-8', 'LA26683-5', 'N'].map(
    (code) => [code, false] as const,
  ),
])

const YES =
  'yes y true present positive pregnant ja vorhanden schwanger oui présent enceinte sí si presente embarazada'
const NO =
  'no n false absent negative nein keine non aucune not_pregnant nicht_schwanger pas_enceinte no_embarazada none'
const TEXTS: ReadonlyMap<string, boolean> = new Map([
  ...YES.split(' ').map((word) => [word.replaceAll('_', ' '), true] as const),
  ...NO.split(' ').map((word) => [word.replaceAll('_', ' '), false] as const),
])

/** PHQ answers as LOINC codes them, 0 (not at all) to 3 (nearly every day). */
const SCORES: ReadonlyMap<string, number> = new Map([
  ['LA6568-5', 0],
  ['LA6569-3', 1],
  ['LA6570-1', 2],
  ['LA6571-9', 3],
])

/** The same answers in words; the PHQ-9 is free to use. */
const SCORE_TEXTS: ReadonlyMap<string, number> = new Map([
  ...list(0, 'not at all, überhaupt nicht, jamais, pas du tout, ningún día, para nada'),
  ...list(1, 'several days, an einzelnen tagen, plusieurs jours, varios días'),
  ...list(2, 'more than half the days, an mehr als der hälfte der tage'),
  ...list(
    2,
    'plus de la moitié du temps, plus de la moitié des jours, más de la mitad de los días',
  ),
  ...list(3, 'nearly every day, beinahe jeden tag, presque tous les jours, casi todos los días'),
])

function list(score: number, words: string): readonly (readonly [string, number])[] {
  return words.split(', ').map((word) => [word, score] as const)
}

/** NYHA classes in SNOMED CT; from memory, not checked against a release. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['420300004', 'I'],
  ['421704003', 'II'],
  ['420913000', 'III'],
  ['422293003', 'IV'],
])

/** Words put before a class, and digits for its numeral. */
const PREFIX = /^(?:nyha|class|klasse|stadium|classe|clase|stage|[\s:-])+/
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ['1', 'i'],
  ['2', 'ii'],
  ['3', 'iii'],
  ['4', 'iv'],
])

/** A coded or written answer. */
export interface Answer {
  readonly codings: readonly Coding[]
  readonly text?: string | undefined
}

/** Yes or no; undefined when the answer is neither. */
export function yesOrNo({ codings, text }: Answer): boolean | undefined {
  for (const { code } of codings) {
    const known = CODES.get(code ?? '')
    if (known !== undefined) return known
  }
  return firstOf(textsOf({ codings, text }), (one) => TEXTS.get(one))
}

/** "Not known" as an answer: SNOMED CT 261665006, LOINC LA4489-6, HL7 null flavors, and words. */
const UNKNOWN: ReadonlySet<string> = new Set([
  ...['261665006', 'LA4489-6', 'UNK', 'NI', 'NASK', 'ASKU', 'unknown', 'asked-unknown'],
  ...['not known', 'not asked', 'unbekannt', 'nicht erhoben', 'inconnu', 'inconnue'],
  ...['desconocido', 'desconocida'],
])

/** Whether the answer is that nobody knows. */
export function saysUnknown(answer: Answer): boolean {
  const coded = answer.codings.some(({ code }) => code !== undefined && UNKNOWN.has(code))
  return coded || textsOf(answer).some((text) => UNKNOWN.has(text))
}

/** Which of the options the answer names, by code or by word. */
export function optionOf(answer: Answer, options: readonly string[]): string | undefined {
  const coded = answer.codings.map(({ code }) => OPTIONS.get(code ?? '') ?? code)
  const direct = options.find((option) => coded.includes(option))
  if (direct) return direct
  return firstOf(textsOf(answer), (text) => {
    const bare = text.replace(PREFIX, '')
    const word = NUMERALS.get(bare) ?? bare
    return options.find(
      (option) => option.toLowerCase() === word || option.replaceAll('-', ' ') === word,
    )
  })
}

/** The score that a coded answer stands for. */
export function scoreOf(answer: Answer): number | undefined {
  const coded = answer.codings.map(({ code }) => SCORES.get(code ?? ''))
  const score = coded.find((one) => one !== undefined)
  return score ?? firstOf(textsOf(answer), (text) => SCORE_TEXTS.get(text))
}

/** The words of an answer. */
export function wordsOf(answer: Answer): readonly string[] {
  const written = textsOf(answer)[0] ?? answer.codings.find(({ code }) => code)?.code ?? ''
  return written
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function textsOf({ codings, text }: Answer): readonly string[] {
  return [text, ...codings.map(({ display }) => display)].flatMap((one) =>
    one === undefined ? [] : [one.trim().toLowerCase().replace(/[.!]$/, '')],
  )
}

function firstOf<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const found = read(text)
    if (found !== undefined) return found
  }
  return undefined
}
