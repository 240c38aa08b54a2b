/*
 * node tools/search.ts: writes the tables of searches from the definitions of FHIR R4.
 * A test holds them equal to it.
 */
import { writeFileSync } from 'node:fs'
import { tables } from './search/tables.ts'

for (const [name, text] of tables())
  writeFileSync(new URL(`../packages/fhir/src/search/${name}`, import.meta.url), text)
