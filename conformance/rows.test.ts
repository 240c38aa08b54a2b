import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { casesByFile } from './case.ts'
import { rowGroups } from './rows.ts'
import lacking from './rows-lacking.json' with { type: 'json' }

/** Every row of the sources is shown by a case, or stands in the list of what still lacks one. */
const rows = rowGroups.flatMap((group) => group.rows)
const cases = [...casesByFile().values()].flat()
const covered = new Set(cases.flatMap(({ covers = [] }) => covers))

test('no two rows share an id', () => {
  const ids = rows.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('what a case covers is a row', () => {
  const ids = new Set(rows.map(({ id }) => id))
  const strange = cases.flatMap(({ id, covers = [] }) =>
    covers.filter((row) => !ids.has(row)).map((row) => `${id}: ${row}`),
  )
  expect(strange).toEqual([])
})

test('a test that shows a row is there', () => {
  const files = rows.flatMap(({ test: file }) => (file ? [file] : []))
  expect(files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([])
})

test('every row has a case, but for those of rows-lacking.json, which is to grow empty', () => {
  const without = rows.filter(({ id, test: file }) => !covered.has(id) && file === undefined)
  expect(without.map(({ id }) => id)).toEqual(lacking)
})
