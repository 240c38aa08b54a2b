import type { CodeableConcept } from '@legato/fhir'
import { textOf } from '@legato/fhir'

/**
 * "There are none", as records say it: IPS absent-or-unknown codes, SNOMED CT (716186003 no known
 * allergy, 409137002 no known drug allergy, 787481004 no known medications; from memory, not
 * checked against a release), and plain words in four languages.
 */
const CODES: ReadonlySet<string> = new Set([
  'no-known-medications',
  'no-known-allergies',
  'no-known-medication-allergies',
  'no-known-problems',
  '787481004',
  '716186003',
  '409137002',
])
const TEXT =
  /^(?:none|nil|nkda|nka|no|keine?|aucune?s?|ninguno?a?s?)$|^(?:no|keine|aucune?|pas d['’e]|sin|ningun[ao]?) ?(?:known |current |regular |bekannten? |aktuellen? |dauer|conocidas? )*(?:medications?|medicines|drugs?|allerg\w*|drug allerg\w*|problems|medikation|medikamente|medikament|arzneimittel|probleme|médicaments?|traitement|medicamentos?|medicación|alergias?)(?: (?:connue?s?|conocid[ao]s?|bekannt))?$/i

/** Whether the concept says that there is none of its kind. */
export function saysNone(concept: CodeableConcept | undefined): boolean {
  if (concept?.coding?.some(({ code }) => code !== undefined && CODES.has(code))) return true
  const text = textOf(concept)?.trim().replace(/\.$/, '')
  return text !== undefined && TEXT.test(text)
}

/** "Nobody knows whether there are any": IPS codes of absent information. */
const NOTHING: ReadonlySet<string> = new Set([
  'no-medication-info',
  'no-allergy-info',
  'no-problem-info',
])

/** Whether the concept says that nothing is known of its kind. */
export function saysNothing(concept: CodeableConcept | undefined): boolean {
  return concept?.coding?.some(({ code }) => code !== undefined && NOTHING.has(code)) ?? false
}
