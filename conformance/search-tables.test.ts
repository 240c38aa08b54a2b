import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tables } from '../tools/search/tables.ts'

test.each([...tables()])(
  '%s says what the definitions of R4 say (node tools/search.ts)',
  (name, made) => {
    const there = new URL(`../packages/fhir/src/search/${name}`, import.meta.url)
    expect(readFileSync(there, 'utf8')).toBe(made)
  },
)
