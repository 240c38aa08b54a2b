import { readdirSync, readFileSync } from 'node:fs'
import { CODES } from '@legato/fhir'
import { featureIds, knowledge } from '@legato/knowledge'
import { DIAGNOSTICS } from '@legato/sleep'
import { describe, expect, test } from 'vitest'
import { knowledgePages } from '../tools/docs/knowledge/pages.ts'
import { PAGES } from '../tools/docs/pages.ts'

function written(name: string): string {
  return readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
}

/** The words in backticks that begin a row of a table or a section. */
function listed(name: string): readonly string[] {
  return [...written(name).matchAll(/^(?:\| |## )`([^`]+)`/gm)].map((match) => match[1] ?? '')
}

test.each(Object.entries(PAGES))('docs/%s is up to date (npm run docs)', (name, make) => {
  expect(written(name)).toBe(make())
})

test('docs/knowledge holds exactly the pages of the knowledge, up to date (npm run docs)', () => {
  const made = knowledgePages()
  const folder = new URL('../docs/knowledge/', import.meta.url)
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(there.filter((path) => path.endsWith('.md')).toSorted()).toEqual(
    [...made.keys()].toSorted(),
  )
  expect([...made].filter(([path, text]) => written(`knowledge/${path}`) !== text)).toEqual([])
})

test('every variable that is read is told, and none else', () => {
  const folder = new URL('../packages/server/src/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/test|trial|scratch|keeper|vitest/.test(path),
  )
  const read = sources.flatMap(
    (path) =>
      readFileSync(new URL(path, folder), 'utf8').match(/\b(LEGATO_[A-Z_]+|DATABASE_URL)\b/g) ?? [],
  )
  const told = written('guides/configure.md').match(/\b(LEGATO_[A-Z_]+|DATABASE_URL)\b/g) ?? []
  expect(new Set(told)).toEqual(new Set(read))
})

describe('Pages and code name the same', () => {
  test('ids', () => {
    const { findings, therapies, alerts } = knowledge
    const ids = [...findings, ...therapies, ...alerts].map(({ id }) => id)
    expect(new Set(listed('ids.md'))).toEqual(new Set([...ids, ...featureIds]))
  })

  test('case features', () => {
    expect(listed('features.md')).toEqual(featureIds)
  })

  test('outcome codes', () => {
    expect(listed('codes.md')).toEqual(Object.keys(CODES))
  })

  test('diagnostics of recordings, each of which is told somewhere', () => {
    const folder = new URL('../packages/sleep/src/recording/', import.meta.url)
    const sources = readdirSync(folder)
      .filter((name) => !name.endsWith('.test.ts') && name !== 'diagnostics.ts')
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join()
    expect(listed('diagnostics.md')).toEqual(Object.keys(DIAGNOSTICS))
    expect(Object.keys(DIAGNOSTICS).filter((code) => !sources.includes(`'${code}'`))).toEqual([])
  })
})
