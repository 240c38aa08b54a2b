/** The public files in which the condition codes were read. */
export const PAMA = 'cds-hooks/sandbox src/assets/pama-reason-codes.json'
export const UNNAMED = 'public code files, repository not identified'
export const CRD = 'inferno-framework/davinci-crd-test-kit resources/crd_transaction_bundle.json'
export const CCDA = 'jmandel/sample_ccdas EMERGE/Patient-11.xml'
export const OPIOID_CDS = 'cqframework/opioid-cds-r4 plandefinition/opioidcds-12-patient-view.json'

/** A cohort of OHDSI/PhenotypeLibrary, by its number. */
export const cohort = (number: number): string =>
  `OHDSI/PhenotypeLibrary inst/cohorts/${number}.json`

/** A cohort of OHDSI/Legend, by its name. */
export const legend = (name: string): string => `OHDSI/Legend inst/cohorts/${name}.json`

/** A value set of cqframework/ecqm-content-qicore-2024, by its number. */
export const valueSet = (oid: string): string =>
  `cqframework/ecqm-content-qicore-2024 valueset-2.16.840.1.${oid}.json`
