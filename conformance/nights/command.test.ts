import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nightBundle } from '@legato/clinic/sources'
import type { DiagnosticReport, Resource } from '@legato/fhir'
import type { NightReport } from '@legato/sleep'
import { bytesOf, readRecording } from '@legato/sleep'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { edfOf, nightOf } from './generator/index.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const legato = path('../../packages/cli/bin/legato.js')
const vendor = path('../vendor/edf/')
const folder = mkdtempSync(join(tmpdir(), 'legato-nights-'))
afterAll(() => rmSync(folder, { recursive: true }))

const night = nightOf({ profile: 'rls', seed: 7, hours: 0.5 })
const file = join(folder, 'night.edf')
writeFileSync(file, edfOf(night))

function run(...words: readonly string[]) {
  const options = { maxBuffer: 2 ** 26 }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [legato, 'score', ...words],
    options,
  )
  return { status, bytes: stdout, out: stdout.toString(), err: stderr.toString() }
}

const schema = JSON.parse(readFileSync(path('../../docs/night.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(schema)

function parsed(text: string): readonly NightReport[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const isReport = (resource: Resource | undefined): resource is DiagnosticReport =>
  resource?.resourceType === 'DiagnosticReport'

describe('one night', () => {
  const { status, out, err } = run(file, '--format', 'json')
  const [report] = parsed(out)
  if (!report) throw new Error('no report')

  test('is one object that keeps to the schema', () => {
    expect({ status, err }).toEqual({ status: 0, err: '' })
    validate(report)
    expect(validate.errors).toBeNull()
    expect(report.channels.map(({ leg }) => leg)).toEqual(['left', 'right', null])
    expect(report.recording).toMatchObject({ file: 'night.edf', duration: 1800 })
    expect(report.movements.length).toBeGreaterThan(5)
  })

  test('is the same as CSV, a movement a row', () => {
    const csv = run(file, '--format', 'csv').out.trimEnd().split('\r\n')
    expect(csv).toHaveLength(report.movements.length + 1)
    expect(csv[1]).toMatch(new RegExp(`^night\\.edf,${report.movements[0]?.onset},`))
  })

  test('is the same as EDF+, a mark a movement', async () => {
    const { bytes } = run(file, '--format', 'edf')
    const marked = await readRecording(bytesOf(bytes))
    const events = marked.kind === 'recording' ? marked.events : []
    const marks = events.filter(({ kind }) => kind === 'leg-movement')
    expect(marks.map(({ onsetS, durationS }) => [onsetS, durationS])).toEqual(
      report.movements.map(({ onset, duration }) => [onset, duration]),
    )
  })

  test('is the same as FHIR, where nothing is final', () => {
    const { entry = [] } = nightBundle(report, 'night-1')
    const statuses = entry.map(
      ({ resource }) => resource && 'status' in resource && resource.status,
    )
    expect(entry).toHaveLength(Object.keys(report.indices).length + 1)
    expect(new Set(statuses)).toEqual(new Set(['preliminary']))
    const { extension = [] } = entry.map(({ resource }) => resource).find(isReport) ?? {}
    const decided = extension.map(({ url, valueCode }) => [url.split(':').at(-1), valueCode])
    expect(Object.fromEntries(decided)).toEqual(report.options)
    const told = run(file, '--format', 'fhir').out
    expect(JSON.parse(told).entry).toHaveLength(entry.length)
  })

  test('is scored by other choices where they are named, and says so', () => {
    const choices = 'afterShortInterval=may-start,withoutLights=whole-recording'
    const [other] = parsed(run(file, '--format', 'json', '--choices', choices).out)
    const named = { afterShortInterval: 'may-start', withoutLights: 'whole-recording' }
    expect(other?.options).toEqual({ ...report.options, ...named })
    expect(other?.movements.length).toBe(report.movements.length)
    const words = run(file, '--choices', choices).out
    expect(words).toContain('the whole recording counts')
    expect(run(file).out).not.toContain('the whole recording counts')
  })

  test('by one standard has none of the other', () => {
    const [only] = parsed(run(file, '--format', 'json', '--standard', 'aasm-v3').out)
    expect(Object.keys(only?.standards ?? {})).toEqual(['aasm-v3'])
    expect(Object.keys(only?.indices ?? {}).every((id) => id.endsWith('/aasm-v3'))).toBe(true)
    expect(only?.indices['plmsi/aasm-v3']).toEqual(report.indices['plmsi/aasm-v3'])
  })
})

test('several nights are a line each in their order, and one that is bad stops no other', () => {
  const bad = `${vendor}bad/header_only_100b.edf`
  const none = join(folder, 'none.edf')
  const { status, out, err } = run(file, bad, none, `${vendor}bad/ok.edf`, '--format', 'json')
  const lines = parsed(out)
  expect(lines.map(({ recording }) => recording.file)).toEqual([
    'night.edf',
    'header_only_100b.edf',
    'ok.edf',
  ])
  expect(lines.map((line) => validate(line))).toEqual([true, true, true])
  expect(lines[1]).toMatchObject({ status: 'refused', diagnostics: [{ code: 'header-cut' }] })
  expect(err).toContain(`legato: ${bad}: The file ends inside its header`)
  expect(err).toContain(`there is no file ${none}`)
  expect(status).toBe(0)
})

test('a folder is every recording in it; without a leg nothing is scored', () => {
  const { status, out, err } = run(vendor, '--format', 'json')
  expect(parsed(out)).toHaveLength(32)
  expect(err.split('\n').filter((line) => line.includes('no-leg-channel'))).toHaveLength(10)
  expect(status).toBe(0)
  expect(run(`${vendor}edfio__short_psg.edf`).status).toBe(1)
})

test('legs are named and stages brought by hand', () => {
  const stages = join(folder, 'stages.csv')
  writeFileSync(stages, 'onset,duration,stage\n0,300,W\n300,1500,N2\n')
  const words = ['--hypnogram', stages, '--legs', '2,1', '--format', 'json']
  const [report] = parsed(run(file, ...words).out)
  expect(report?.channels.map(({ leg }) => leg)).toEqual(['right', 'left', null])
  expect(report?.recording.stages).toEqual({ W: 0.0833, N1: 0, N2: 0.4167, N3: 0, R: 0 })
})

test('a leg is the difference of two channels where that is asked for', () => {
  const [report] = parsed(run(file, '--legs', '2-1,', '--format', 'json').out)
  validate(report)
  expect(validate.errors).toBeNull()
  const made = report?.channels.at(-1)
  expect(made).toMatchObject({ leg: 'left', difference: [2, 1] })
  expect(made?.label).toBe(`${report?.channels[1]?.label}-${report?.channels[0]?.label}`)
})

test.each([
  [[], /needs a recording/, 2],
  [[file, file, '--format', 'edf', '--legs', 'x'], /--legs names/, 2],
  [[vendor, '--format', 'edf'], /writes one recording/, 2],
  [[join(folder, 'nowhere')], /there is no file/, 1],
])('%j is refused with its reason', (words, reason, status) => {
  const ended = run(...words)
  expect(ended.err).toMatch(reason)
  expect({ status: ended.status, out: ended.out }).toEqual({ status, out: '' })
})
