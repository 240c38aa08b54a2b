import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOf } from './bom/bill.ts'

const ROOT = new URL('../', import.meta.url)
const BILL = billOf(JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')))
const named = new Map(BILL.components.map((one) => [one.name, one]))

/** Node resolves what the manifests ask for, and what that asks for, from where it lies. */
function installed(): ReadonlySet<string> {
  const said = execFileSync(
    'npm',
    ['ls', '--all', '--omit=dev', '--parseable', '--package-lock-only'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  )
  return new Set(
    said.split('\n').flatMap((path) => {
      const at = path.lastIndexOf('node_modules/')
      return at < 0 ? [] : [path.slice(at + 'node_modules/'.length)]
    }),
  )
}

test('the bill of materials names every package of others that a clinic installs', () => {
  const theirs = [...installed()].filter((name) => !name.startsWith('@legato/'))
  expect(theirs.length).toBeGreaterThan(100)
  expect(theirs.filter((name) => !named.has(name))).toEqual([])
})

test('it names none that only tests and tools need, and nothing of our own', () => {
  for (const name of ['vitest', 'playwright-core', 'oidc-provider', '@legato/server'])
    expect([name, named.has(name)]).toEqual([name, false])
})

test('each has its version, its license and a hash by which it is known', () => {
  for (const { name, version, purl, hashes, licenses } of BILL.components) {
    expect([name, /^\d+\.\d+\.\d+/.test(version)]).toEqual([name, true])
    expect(purl.endsWith(`@${version}`)).toBe(true)
    expect([name, hashes.map(({ alg, content }) => [alg, content.length])]).toEqual([
      name,
      [['SHA-512', 128]],
    ])
    // It has a LICENSE beside it, and its manifest does not say which.
    expect([name, licenses.length]).toEqual([name, name === 'png-js' ? 0 : 1])
  }
})
