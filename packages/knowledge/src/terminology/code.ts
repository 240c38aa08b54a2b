/** The code systems these tables speak. `pzn` is the German, `lpd-fr` a French product number. */
export type CodeSystem =
  | 'rxnorm'
  | 'ndc'
  | 'pzn'
  | 'lpd-fr'
  | 'loinc'
  | 'snomed'
  | 'icd-10-cm'
  | 'icd-10'
  | 'icd-11'

/**
 * How far a row can be trusted. `verified` means that the code and its display were read together
 * in the public source named by `seenIn`; it was not checked against a current release, which a
 * clinic does with its licensed copy before going live.
 */
export interface Verification {
  readonly verified: boolean
  readonly seenIn: string
}

export interface Code extends Verification {
  readonly system: CodeSystem
  readonly code: string
  readonly display: string
}

/** A coding as a record carries it (the FHIR shape). */
export interface Coding {
  readonly system?: string | undefined
  readonly code?: string | undefined
  readonly display?: string | undefined
}

/** Words for one thing in the four languages, as people write them. */
export interface Names {
  readonly en: readonly string[]
  readonly de: readonly string[]
  readonly fr: readonly string[]
  readonly es: readonly string[]
}

/** A row of codes as the tables write it: code, display, where both were read together. */
export type Seen = readonly [code: string, display: string, seenIn: string]

/** Codes read in the sources named. */
export function seen(system: CodeSystem, rows: readonly Seen[]): readonly Code[] {
  return rows.map(([code, display, seenIn]) => ({ system, code, display, verified: true, seenIn }))
}

/** Codes recalled without a source: they resolve, and say that nobody has checked them. */
export function recalled(
  system: CodeSystem,
  rows: readonly (readonly [string, string])[],
): readonly Code[] {
  return rows.map(([code, display]) => ({
    system,
    code,
    display,
    verified: false,
    seenIn: 'from memory',
  }))
}

/** Words written as one comma-separated line, which keeps the tables readable. */
export function list(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(', ')
}

/** A table by its key. Throws when one key is given two values: a mistake in the tables. */
export function byKey<V>(rows: readonly (readonly [string, V])[]): ReadonlyMap<string, V> {
  const table = new Map<string, V>()
  for (const [key, value] of rows) {
    if (table.has(key) && table.get(key) !== value) {
      throw new RangeError(`knowledge: "${key}" stands in two rows`)
    }
    table.set(key, value)
  }
  return table
}

const SYSTEMS: ReadonlyMap<string, CodeSystem> = new Map([
  ['http://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
  ['urn:oid:2.16.840.1.113883.6.88', 'rxnorm'],
  ['http://hl7.org/fhir/sid/ndc', 'ndc'],
  ['urn:oid:2.16.840.1.113883.6.69', 'ndc'],
  ['http://fhir.de/codesystem/ifa/pzn', 'pzn'],
  ['urn:oid:1.2.276.0.76.4.6', 'pzn'],
  // The French product file has no URI; an import may name it by our word.
  ['lpd-fr', 'lpd-fr'],
  ['http://loinc.org', 'loinc'],
  ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
  ['http://snomed.info/sct', 'snomed'],
  ['urn:oid:2.16.840.1.113883.6.96', 'snomed'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'icd-10-cm'],
  ['urn:oid:2.16.840.1.113883.6.90', 'icd-10-cm'],
  ['http://hl7.org/fhir/sid/icd-10', 'icd-10'],
  ['urn:oid:2.16.840.1.113883.6.3', 'icd-10'],
  // The German modification shares the categories we read under ICD-10; its own leaves we do not know.
  ['http://fhir.de/codesystem/bfarm/icd-10-gm', 'icd-10'],
  ['http://fhir.de/codesystem/dimdi/icd-10-gm', 'icd-10'],
  ['http://id.who.int/icd/release/11/mms', 'icd-11'],
])

/** The system a URI names, trailing slash and case forgiven; undefined when we do not speak it. */
export function systemOf(uri: string | undefined): CodeSystem | undefined {
  if (uri === undefined) return undefined
  return SYSTEMS.get(uri) ?? SYSTEMS.get(uri.toLowerCase().replace(/\/+$/, ''))
}

/**
 * One spelling for a code: NDC as 5-4-2, PZN as eight digits, ICD without its dot.
 * An NDC of ten digits without hyphens is left alone, since it can be cut in three ways.
 */
export function codeKey(system: CodeSystem, code: string): string {
  return `${system}|${SPELLINGS[system](code.trim())}`
}

const asWritten = (code: string): string => code
/** Without the dot, and without the marks that the German modification adds. */
const icd = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

const SPELLINGS: { readonly [S in CodeSystem]: (code: string) => string } = {
  rxnorm: asWritten,
  ndc: ndc542,
  pzn: (code) => code.replace(/\D/g, '').padStart(8, '0'),
  'lpd-fr': asWritten,
  loinc: asWritten,
  snomed: asWritten,
  'icd-10-cm': icd,
  'icd-10': icd,
  'icd-11': icd,
}

function ndc542(code: string): string {
  const [labeler, product, pack] = code.split('-')
  if (labeler === undefined || product === undefined || pack === undefined) return code
  return labeler.padStart(5, '0') + product.padStart(4, '0') + pack.padStart(2, '0')
}
