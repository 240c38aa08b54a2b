import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scoreImmobilization } from '@legato/sleep'
import { afterAll, expect, test } from 'vitest'
import { edfOf, nightOf } from './generator/index.ts'

const legato = fileURLToPath(new URL('../../packages/cli/bin/legato.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'legato-sit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const wanted = { profile: 'sit', seed: 5, hours: 1 } as const
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const night = nightOf(wanted)
const recording = file('test.edf', edfOf(night))
const ratings = file('ratings.csv', 'minutes,value\n0,1\n10,2\n20,3\n30,5\n40,6\n50,7\n')

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [legato, ...words])
  return { status, out: stdout.toString(), err: stderr.toString() }
}

test('a test is scored by both rules near its truth, with its discomfort and its limits', () => {
  const { status, out } = run('sit', recording, '--ratings', ratings, '--format', 'json')
  const { schema, tests, limits } = JSON.parse(out)
  expect({ status, schema }).toEqual({ status: 0, schema: 'legato-sit/1' })
  expect(tests).toHaveLength(1)
  const [{ plmi, discomfort }] = tests
  const movements = night.truth.movements.map((one) => ({ ...one, shape: null }))
  const truth = scoreImmobilization({ startS: 0, endS: 3600, movements, ratings: [], lost: [] })
  for (const rule of ['sit-wasm-2016', 'sit-michaud-2001'] as const) {
    const { count } = truth.plmi[rule]
    expect(Math.abs(plmi[rule].count - (count ?? 0))).toBeLessThanOrEqual(0.1 * (count ?? 0))
  }
  expect(plmi['sit-michaud-2001'].count).toBeGreaterThanOrEqual(plmi['sit-wasm-2016'].count)
  expect(discomfort).toEqual({ mean: 4, highest: 7 })
  expect(limits).toEqual(['not-a-diagnosis', 'not-four-tests'])
  const text = run('sit', recording).out
  expect(text).toMatch(/discomfort {2}unknown/)
  expect(text).toContain('neither make nor exclude')
})

test('what is wrong is said, and one bad file does not stop the rest', () => {
  const bad = file('bad.csv', 'when,how\n1,2\n')
  expect(run('sit', recording, '--ratings', bad)).toMatchObject({ status: 1, err: /Line 1 names/ })
  const none = file('none.edf', 'nothing')
  const both = run('sit', none, recording)
  expect(both).toMatchObject({ status: 0, err: expect.stringContaining('none.edf') })
  expect(run('sit', recording, '--ratings', 'a,b').status).toBe(2)
})

test('nights of a leg as tables are told one by one, each with what is to know of it', () => {
  const table = (kicks: number) =>
    `seconds,x\n${Array.from({ length: 12_000 }, (_, i) => {
      const t = i / 20
      const kick =
        t >= 60 && t < 60 + 30 * kicks && (t - 60) % 30 < 2 ? 0.3 * Math.cos(31.4 * t) : 0
      return `${t},${(1 + kick + (i % 3) / 1000).toFixed(4)}`
    }).join('\n')}\n`
  const nights = [6, 12].map((kicks, n) => file(`2026-11-2${n}-left.csv`, table(kicks)))
  const { status, out } = run('actigraphy', ...nights, '--format', 'json')
  const report = JSON.parse(out)
  expect({ status, schema: report.schema }).toEqual({ status: 0, schema: 'legato-actigraphy/1' })
  const counts = report.nights.map((one: { night: string; plmi: { count: number } }) => [
    one.night,
    one.plmi.count,
  ])
  expect(counts).toEqual([
    ['2026-11-20', 6],
    ['2026-11-21', 12],
  ])
  expect(report.legs).toMatchObject({ left: { nights: 2 }, right: null })
  expect(report.legs.left.median).toBeCloseTo((36 + 72) / 2, 6)
  expect(report.limits).toContain('rest-time-unknown')
  const unnamed = file('left.csv', table(1))
  expect(run('actigraphy', unnamed)).toMatchObject({ status: 1, err: /of which night/ })
  const sideless = file('2026-11-22.csv', table(1))
  expect(run('actigraphy', sideless)).toMatchObject({ status: 1, err: /of which leg/ })
})
