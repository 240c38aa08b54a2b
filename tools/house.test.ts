import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspect, readFiles } from './house/inspect.ts'
import { packages, rooms } from './house/walls.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text: string) => text

test('the house stands: no wall is broken', () => {
  const breaches = inspect(readFiles(root))
  expect(breaches.map(({ path, line, say }) => `${path}:${line} ${say}`)).toEqual([])
})

test('the house is read: it has all its packages', () => {
  const paths = readFiles(root).map((file) => file.path)
  expect(paths).toContain('packages/values/src/index.ts')
  expect(paths).toContain('tools/house.test.ts')
})

describe('an invented house', () => {
  const manifest = (name: string, dependencies: Record<string, string>, rest = {}) => ({
    path: `packages/${name}/package.json`,
    text: JSON.stringify({ exports: { '.': './src/index.ts' }, dependencies, ...rest }),
  })
  const all = { '@legato/values': '1', '@legato/knowledge': '1', '@legato/fhir': '1' }
  const ground = [
    manifest('values', {}),
    manifest('rules', { '@legato/values': '1' }),
    manifest('knowledge', {}),
    manifest('fhir', { '@legato/values': '1' }, { devDependencies: { tape: '1' } }),
    manifest('clinic', all),
    manifest(
      'server',
      { pg: '1' },
      { exports: { '.': './src/index.ts', './api': './src/api.ts' } },
    ),
    manifest('web', { '@legato/server': '1' }),
    ...['values', 'knowledge', 'fhir'].map((name) => ({
      path: `packages/${name}/src/index.ts`,
      text: say('export {}'),
    })),
    ...['profile', 'record', 'plan'].map((room) => ({
      path: `packages/clinic/src/${room}/index.ts`,
      text: say('export {}'),
    })),
    { path: 'packages/clinic/src/record/inner.ts', text: say('export {}') },
    { path: 'packages/values/src/time.ts', text: say('export {}') },
    { path: 'package.json', text: '{"devDependencies":{"vitest":"1"}}' },
  ]
  const breaches = (path: string, text: string) =>
    inspect([...ground, { path, text }]).map((b) => b.say)

  test.each([
    [
      'a package of the layer below',
      'packages/rules/src/a.ts',
      "import { x } from '@legato/values'",
    ],
    [
      'the door of a room before it',
      'packages/clinic/src/plan/a.ts',
      "import { x } from '../profile/index.ts'",
    ],
    ['a neighbor in the same folder', 'packages/values/src/a.ts', "import { x } from './time.ts'"],
    ['a declared package', 'packages/server/src/a.ts', "import { Pool } from 'pg'"],
    ['Node, in the server', 'packages/server/src/a.ts', "import { join } from 'node:path'"],
    [
      'Node, in a test of a pure package',
      'packages/values/src/a.test.ts',
      "import { join } from 'node:path'",
    ],
    [
      'the test runner, in a test',
      'packages/values/src/a.test.ts',
      "import { test } from 'vitest'",
    ],
    ['a development package, in a test', 'packages/fhir/src/a.test.ts', "import t from 'tape'"],
    ['our doors, in a tool', 'tools/a.ts', "import { x } from '@legato/values'"],
    ['an import that is only quoted', 'tools/a.ts', 'const x = "import \'@legato/nothing\'"'],
  ])('may use %s', (_, path, text) => {
    expect(breaches(path, text)).toEqual([])
  })

  test.each([
    [
      'a package above',
      'packages/values/src/a.ts',
      "import { x } from '@legato/knowledge'",
      'values may not use @legato/knowledge',
    ],
    [
      'a package above by type',
      'packages/values/src/a.ts',
      "import type { X } from '@legato/fhir'",
      'values may not use @legato/fhir',
    ],
    [
      'a package above by re-export',
      'packages/values/src/a.ts',
      "export * from '@legato/fhir'",
      'values may not use @legato/fhir',
    ],
    [
      'a package above over several lines',
      'packages/values/src/a.ts',
      "import {\n  x,\n} from '@legato/fhir'",
      'values may not use @legato/fhir',
    ],
    [
      'a package above when it runs',
      'packages/values/src/a.ts',
      "const x = await import('@legato/fhir')",
      'values may not use @legato/fhir',
    ],
    [
      'a window beside the door',
      'packages/rules/src/a.ts',
      "import { x } from '@legato/values/src/time.ts'",
      '@legato/values/src/time.ts is no door of values',
    ],
    [
      'a path into another package',
      'packages/rules/src/a.ts',
      "import { x } from '../../values/src/time.ts'",
      'packages/values/src/time.ts: another package is entered by its door',
    ],
    [
      'a path from a tool into a package',
      'tools/a.ts',
      "import { x } from '../packages/values/src/time.ts'",
      'packages/values/src/time.ts: another package is entered by its door',
    ],
    [
      'the inside of a room',
      'packages/clinic/src/profile/a.ts',
      "import { x } from '../record/inner.ts'",
      'packages/clinic/src/record/inner.ts: the room record is entered by its door index.ts',
    ],
    [
      'the record, in plan',
      'packages/clinic/src/plan/a.ts',
      "import type { X } from '../record/index.ts'",
      'plan may not use record (packages/clinic/src/plan/a.ts to packages/clinic/src/record/index.ts)',
    ],
    [
      'FHIR, in plan',
      'packages/clinic/src/plan/a.ts',
      "import { x } from '@legato/fhir'",
      'the room plan may not use fhir',
    ],
    [
      'a door beside the one that is open',
      'packages/web/src/a.ts',
      "import { x } from '@legato/server'",
      'web may not use @legato/server',
    ],
    [
      'a browser, in the source',
      'packages/web/src/a.ts',
      "import { chromium } from 'playwright-core'",
      'playwright-core is not declared in packages/web/package.json',
    ],
    [
      'its own door',
      'packages/values/src/a.ts',
      "import { x } from '@legato/values'",
      'values does not enter by its own door',
    ],
    [
      'an undeclared package',
      'packages/values/src/a.ts',
      "import { x } from 'lodash'",
      'lodash is not declared in packages/values/package.json',
    ],
    [
      'an undeclared package of ours',
      'packages/server/src/a.ts',
      "import { x } from '@legato/values'",
      '@legato/values is not declared in packages/server/package.json',
    ],
    [
      'a development package in code',
      'packages/fhir/src/a.ts',
      "import t from 'tape'",
      'tape is not declared in packages/fhir/package.json',
    ],
    [
      'Node, in a pure package',
      'packages/values/src/a.ts',
      "import { join } from 'node:path'",
      'node:path: values is pure, what Node knows arrives as arguments',
    ],
    [
      'a file that is not there',
      'packages/values/src/a.ts',
      "import { x } from './time'",
      'packages/values/src/time does not exist (a path is written with its ending)',
    ],
    [
      'a package nobody made',
      'tools/a.ts',
      "import { x } from '@legato/nothing'",
      'there is no package nothing',
    ],
  ])('may not use %s', (_, path, text, expected) => {
    expect(breaches(path, text)).toEqual([expected])
  })

  test('has no circle, not even by type', () => {
    const a = { path: 'packages/values/src/a.ts', text: "import type { B } from './b.ts'" }
    const b = { path: 'packages/values/src/b.ts', text: "import type { A } from './a.ts'" }
    expect(inspect([...ground, a, b]).map((breach) => breach.say)).toEqual([
      'imports in a circle: packages/values/src/a.ts > packages/values/src/b.ts > packages/values/src/a.ts',
    ])
  })

  test.each(['utils.ts', 'string-utils.ts', 'helpers/text.ts', 'common.test.ts', 'misc/a.ts'])(
    'has no file named %s',
    (name) => {
      expect(breaches(`packages/values/src/${name}`, '')).toHaveLength(1)
    },
  )

  test('has no file of more than 400 lines', () => {
    expect(breaches('packages/values/src/a.ts', 'x\n'.repeat(400))).toEqual([])
    expect(breaches('packages/values/src/a.ts', 'x\n'.repeat(401))).toEqual([
      '401 lines; more than 400 only for a table',
    ])
  })

  test.each(['work', 'root'])('names no path of one machine: %s', (folder) => {
    expect(breaches('docs/a.md', `see \`/${folder}/x\``)).toEqual(['names a path of one machine'])
    expect(breaches('docs/a.md', `https://example.org/${folder}/x`)).toEqual([])
  })

  test('has no package without walls', () => {
    const stranger = manifest('stranger', {})
    expect(breaches(stranger.path, stranger.text)).toEqual(['is a package without walls'])
  })
})

describe('the walls', () => {
  const layers: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
    ['packages', mapValues(packages, (wall) => wall.mayUse)],
    ...Object.entries(rooms).map(
      ([name, inside]) => [`rooms of ${name}`, mapValues(inside, (wall) => wall.rooms)] as const,
    ),
  ]

  test.each(layers)('let nobody reach himself: %s', (_, uses) => {
    for (const start of Object.keys(uses)) {
      const reached = new Set(uses[start])
      for (const name of reached) for (const next of uses[name] ?? []) reached.add(next)
      expect([...reached]).not.toContain(start)
    }
  })
})

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
