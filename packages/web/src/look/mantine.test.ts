import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/* The pages load the style sheets of Mantine one by one: a component without its own looks broken. */

const SRC = join(import.meta.dirname, '..')
const STYLES = join(
  dirname(fileURLToPath(import.meta.resolve('@mantine/core/styles.css'))),
  'styles',
)
const IMPORT = /import (?:type )?\{([^}]*)\} from '@mantine\/core'/g

/** The sheets of those that have none of their own name. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  MantineProvider: ['baseline', 'global', 'default-css-variables'],
  ...{ TextInput: ['Input'], Textarea: ['Input'], NativeSelect: ['Input'] },
}

const used = new Set(
  globSync('**/*.{ts,tsx}', { cwd: SRC })
    .flatMap((path) => [...readFileSync(join(SRC, path), 'utf8').matchAll(IMPORT)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => /^[A-Z]/.test(name)),
)
const main = readFileSync(join(SRC, 'main.tsx'), 'utf8')

test('components are found', () => {
  expect([...used]).toContain('Button')
})

test.each([...used])('the style sheet of %s is loaded', (name) => {
  for (const sheet of OTHERS[name] ?? [name]) {
    expect(existsSync(join(STYLES, `${sheet}.css`)), `Mantine has ${sheet}.css`).toBe(true)
    expect(main).toContain(`'@mantine/core/styles/${sheet}.css'`)
  }
})
