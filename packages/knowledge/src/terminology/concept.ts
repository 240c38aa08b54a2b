import type { Code, Names, Seen } from './code.ts'
import { list, seen } from './code.ts'

/** A condition, or a treatment that stands in the list of conditions or procedures. */
export interface Concept<Id extends string = string> {
  readonly id: Id
  readonly codes: readonly ConceptCode[]
  readonly names: Names
  /** Still counts when the record speaks of it as past: an operation, a disposition. */
  readonly lasting: boolean
}

/** `category`: every code below it counts too (J44 for J44.9). SNOMED CT is always exact here. */
export interface ConceptCode extends Code {
  readonly match: 'exact' | 'category'
}

/** A row as the tables write it. */
export interface ConceptRow {
  readonly snomed?: readonly Seen[]
  /** ICD-10-CM codes as seen. */
  readonly cm?: readonly Seen[]
  /** Codes of ICD-10 or its German modification, and of ICD-11, as seen. */
  readonly icd10?: readonly Seen[]
  readonly icd11?: readonly Seen[]
  /** Categories, comma-separated, that mean the same in ICD-10 and in ICD-10-CM. */
  readonly category?: string
  /** Categories that exist in ICD-10-CM only. */
  readonly cmCategory?: string
  readonly en: string
  readonly de?: string
  readonly fr?: string
  readonly es?: string
  readonly lasting?: boolean
}

/** Turns a written table into concepts, its keys into their ids. */
export function concepts<K extends string>(
  rows: Readonly<Record<K, ConceptRow>>,
): readonly Concept<K>[] {
  const table: Concept<K>[] = []
  for (const id in rows) table.push({ id, ...conceptOf(rows[id]) })
  return table
}

function conceptOf(row: ConceptRow): Omit<Concept, 'id'> {
  return {
    codes: [
      ...seen('snomed', row.snomed ?? []).map(exact),
      ...seen('icd-10-cm', row.cm ?? []).map(exact),
      ...seen('icd-10', row.icd10 ?? []).map(exact),
      ...seen('icd-11', row.icd11 ?? []).map(exact),
      ...categories('icd-10-cm', row.category),
      ...categories('icd-10', row.category),
      ...categories('icd-10-cm', row.cmCategory),
    ],
    names: { en: list(row.en), de: list(row.de), fr: list(row.fr), es: list(row.es) },
    lasting: row.lasting ?? false,
  }
}

function exact(code: Code): ConceptCode {
  return { ...code, match: 'exact' }
}

/** Codes below these were seen, the categories themselves were not: reading them so is ours. */
function categories(
  system: 'icd-10' | 'icd-10-cm',
  codes: string | undefined,
): readonly ConceptCode[] {
  return list(codes).map((code) => ({
    system,
    code,
    display: '',
    verified: false,
    seenIn: 'category of codes that were seen',
    match: 'category',
  }))
}
