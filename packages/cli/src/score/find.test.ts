import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { findRecordings } from './find.ts'

test('a folder is its recordings at any depth, links to others among them, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'legato-find-'))
  const at = (name: string) => join(folder, name)
  mkdirSync(at('2026/b.edf'), { recursive: true })
  for (const name of ['a.EDF', '2026/c.bdf', '2026/b.edf/d.rec', 'notes.txt'])
    writeFileSync(at(name), '')
  symlinkSync(at('2026/c.bdf'), at('linked.bdf'))
  // One that leads nowhere is found, so that it is told rather than passed over.
  symlinkSync(at('nowhere'), at('lost.edf'))
  const found = findRecordings([at('a.EDF'), folder]).map((path) => relative(folder, path))
  expect(found).toEqual(['a.EDF', '2026/b.edf/d.rec', '2026/c.bdf', 'linked.bdf', 'lost.edf'])
  rmSync(folder, { recursive: true })
})
