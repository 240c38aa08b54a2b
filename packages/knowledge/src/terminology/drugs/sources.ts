import type { Code, Seen } from '../code.ts'
import { seen } from '../code.ts'

/** The public files in which the drug codes were read. */
export const DPD = 'OHDSI/Vocabulary-v5.0 DPD/manual_work/prev_RTC.txt'
export const US_CORE =
  'cqframework/ecqm-content-qicore-2024 ValueSet-us-core-allergy-substance.json'
export const ANXIETY = 'OHDSI/Legend inst/cohorts/Anxiety.json'
export const CARDIAC = 'OHDSI/Legend inst/cohorts/Cardiac arrhythmia.json'
export const PROLACTIN = 'OHDSI/Legend inst/cohorts/Hyperprolactinemia.json'
export const CPIC = 'cpicpgx/cpic-schema drug.sql'
export const OPIOID_CDS = 'cqframework/opioid-cds-r4 non-opioid-cns-depressant-medications.json'
export const OPIOID_CDS_NEW = 'cqframework/opioid-cds-r4 cns-depressant-medications.json'
export const BEERS =
  'cqframework/ecqm-content-qicore-2024 valueset-2.16.840.1.113883.3.464.1003.1043.json'
export const SYMPTOMS =
  'cqframework/ecqm-content-qicore-2024 valueset-2.16.840.1.113762.1.4.1248.134.json'
export const EMA = 'mi-erasmusmc/ema-authorised-to-rxnorm-mappings ema-to-rxnorm.tsv'
export const US_CORE_EXAMPLE = 'HL7/US-Core input/examples/medicationrequest-self-tylenol.json'
export const HL7_EXAMPLE = 'FHIR/fhir-test-cases r4/examples/medicationstatementexample1.json'

/** A cohort of OHDSI/PhenotypeLibrary, by its number. */
export const cohort = (number: number): string =>
  `OHDSI/PhenotypeLibrary inst/cohorts/${number}.json`

/** RxNorm codes read in the sources named. */
export const rx = (...rows: readonly Seen[]): readonly Code[] => seen('rxnorm', rows)
