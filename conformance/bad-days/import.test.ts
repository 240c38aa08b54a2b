import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Killable } from './killable.ts'

const PATIENTS = 60
const EACH = 60
const MAIN = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'legato-files-'))

let server: Killable

beforeAll(async () => {
  server = await Killable.prepare()
  await server.start()
  await server.signIn()
  const numbers = Array.from({ length: PATIENTS }, (_, number) => number)
  const lines = (made: readonly object[]) => made.map((one) => JSON.stringify(one)).join('\n')
  writeFileSync(join(folder, 'Patient.ndjson'), lines(numbers.map(patient)))
  writeFileSync(join(folder, 'Observation.ndjson'), lines(numbers.flatMap(valuesOf)))
})
afterAll(async () => {
  await server.remove()
  rmSync(folder, { recursive: true })
})

const patient = (number: number) => ({
  ...{ resourceType: 'Patient', id: `p${number}` },
  identifier: [{ system: 'urn:bad-days', value: `${number}` }],
})
const valuesOf = (number: number) =>
  Array.from({ length: EACH }, (_, index) => ({
    ...{ resourceType: 'Observation', id: `o${number}-${index}`, status: 'final' },
    ...{
      code: { text: 'Steps' },
      subject: { reference: `Patient/p${number}` },
      valueInteger: index,
    },
  }))

function importing() {
  const words = [MAIN, 'import', folder, '--as', 'neurologist']
  const env = { ...process.env, ...server.environment }
  return spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

test('an import that is killed goes on where it stopped, and everything is there once', async () => {
  const first = importing()
  const ended = once(first, 'exit')
  await expect.poll(() => server.count('Observation'), { timeout: 60_000 }).toBeGreaterThan(0)
  first.kill('SIGKILL')
  await ended
  const kept = await server.count('Observation')

  // Half a minute later a server that runs goes on by itself; a person need not wait so long.
  const said = process.env.LEGATO_LONG === '1' ? undefined : text(importing().stdout)
  const all = PATIENTS * EACH
  await expect
    .poll(() => server.count('Observation'), { timeout: 120_000, interval: 500 })
    .toBe(all)
  expect(await server.count('Patient')).toBe(PATIENTS)
  expect(kept).toBeLessThanOrEqual(all)
  if (said === undefined) return
  expect(await said).toContain(`${PATIENTS * (EACH + 1)} resources new, 0 changed, 0 as before`)
}, 180_000)
