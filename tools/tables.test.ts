import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tables } from './tables/text.ts'

test('the tables of FHIR R4 are what the definitions say', () => {
  const file = new URL('../packages/fhir/src/validate/tables.ts', import.meta.url)
  expect(readFileSync(file, 'utf8') === tables(), 'run `npm run tables`').toBe(true)
})
