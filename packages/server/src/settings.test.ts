import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SETTINGS } from './settings.ts'

test('the settings are those of the guide', () => {
  const guide = readFileSync(new URL('../../../docs/guides/configure.md', import.meta.url), 'utf8')
  expect([...SETTINGS].sort()).toEqual([...new Set(guide.match(/\bLEGATO_[A-Z_]+/g))].sort())
})
