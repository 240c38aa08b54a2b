import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/* docs/security.md says of each number of OWASP ASVS 5.0 (levels 1 and 2) how it stands here. */

const ROOT = join(import.meta.dirname, '..', '..')
const PAGE = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8')
const NUMBERS: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'asvs.json'), 'utf8'),
)
const STATES = ['met', 'not applicable', 'open'] as const

const rows = PAGE.split('\n').flatMap((line) => {
  const [, number = '', about = '', state = '', why = ''] =
    /^\| (V[\d.]+\d) \| (.+?) \| (.+?) \| (.*) \|$/.exec(line) ?? []
  return number === '' ? [] : [{ number, about, state, why }]
})

/** `file`: “test”, or a page and its heading. */
function named(why: string): readonly { readonly file: string; readonly name: string }[] {
  return [...why.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }))
}

function read(file: string): string {
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

test('each number stands on the page once, with one of three states and a reason', () => {
  expect(NUMBERS.length).toBe(253)
  expect(rows.map(({ number }) => number)).toEqual(NUMBERS)
  for (const { number, state, why } of rows) {
    expect([number, STATES.some((one) => one === state)]).toEqual([number, true])
    expect([number, why.trim().length > 5]).toEqual([number, true])
  }
})

test('what is met names a test that is there, or a part of a page', () => {
  for (const { number, state, why } of rows) {
    if (state !== 'met') continue
    const all = named(why)
    expect([number, all.length > 0]).toEqual([number, true])
    for (const { file, name } of all) {
      const isThere = file.endsWith('.md')
        ? read(file)
            .split('\n')
            .some((line) => line.replace(/^#+ /, '') === name && line !== name)
        : read(file).includes(`'${name}'`)
      expect([number, file, name, isThere]).toEqual([number, file, name, true])
    }
  }
})

test('the counts on the page are those of its rows', () => {
  for (const chapter of new Set(NUMBERS.map((number) => number.split('.')[0] ?? '')))
    expect(countsOf(chapter)).toEqual(stated(new RegExp(`^\\| ${chapter} .*\\|$`, 'm')))
  expect(countsOf('')).toEqual(stated(/^\| \*\*all\*\* .*\|$/m))
  const [, ...above] = /\*\*(\d+) are met, (\d+) do not apply, (\d+) are open\*\*/.exec(PAGE) ?? []
  expect(above.map(Number)).toEqual(countsOf(''))
})

function countsOf(chapter: string): readonly number[] {
  const own = rows.filter(({ number }) => chapter === '' || number.startsWith(`${chapter}.`))
  return STATES.map((state) => own.filter((row) => row.state === state).length)
}

function stated(line: RegExp): readonly number[] {
  const cells = (line.exec(PAGE)?.[0] ?? '').split('|').slice(2, 5)
  return cells.map((cell) => Number(cell.replaceAll('*', '')))
}
