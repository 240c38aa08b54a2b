import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EXAM_JSON_SCHEMA, REFLUX_RULES } from '@legato/vascular'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS } from './arguments.ts'

const legato = fileURLToPath(new URL('../../bin/legato.js', import.meta.url))
const samples = fileURLToPath(new URL('../../../../conformance/vendor/dicom/', import.meta.url))
const sample = join(samples, 'synthetic_tid5100_legveins.dcm')
const folder = mkdtempSync(join(tmpdir(), 'legato-test-'))

beforeAll(() => {
  mkdirSync(join(folder, 'bad'))
  writeFileSync(join(folder, 'bad', 'cut.dcm'), readFileSync(sample).subarray(0, 9000))
  writeFileSync(join(folder, 'bad', 'empty.dcm'), '')
  writeFileSync(join(folder, 'bad', 'exam.json'), '{"schema":"legato-exam/1"')
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(words: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [legato, 'vascular', ...words], {
    input,
  })
  return { status, out: `${stdout}`, err: `${stderr}` }
}

test('a folder is read file by file, and what is none of a leg is named with what to do', () => {
  const { status, out, err } = run([samples])
  expect(status).toBe(0)
  expect(out).toContain('Right leg')
  expect(out).toMatch(/Great saphenous vein above the knee +reflux 2600 ms · .* · diameter 6.8 mm/)
  expect(out).toContain('Calibrated regions')
  expect(err).toContain('pydicom_test-SR.dcm: The structured report "Diagnosis" says nothing')
})

test('JSON follows its schema, and goes through FHIR and back as it was', () => {
  const { out } = run([sample, '--format', 'json'])
  const isExam = new Ajv2020({ strict: false, validateFormats: false }).compile(EXAM_JSON_SCHEMA)
  expect(isExam(JSON.parse(out)), JSON.stringify(isExam.errors)).toBe(true)
  const fhir = run(['-', '--format', 'fhir'], out)
  expect(JSON.parse(fhir.out)).toMatchObject({ resourceType: 'Bundle' })
  expect(run(['-', '--format', 'json'], fhir.out).out).toBe(out)
})

test('scores come with their totals, and one that lacks items says so', () => {
  const exam = {
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'post-ablation' },
    legs: {
      left: {
        ...{ side: 'left', vcss: { pain: 2, edema: 1 }, villalta: { cramps: 1, ulcer: true } },
        extensions: [{ junction: 'SFJ', reach: 'into-deep', lumenPercent: 60, on: 'heat' }],
      },
    },
  }
  const { out } = run(['-', '--format', 'text'], JSON.stringify(exam))
  expect(out).toContain('VCSS at least 3, 8 items not known')
  expect(out).toContain('Villalta at least 1, 10 items not known: severe')
  expect(out).toContain('EHIT at SFJ: III')
})

test('what is open is said as open: how far reflux reaches, a dampened flow, a fall of pressure', () => {
  const veins = [{ segment: 'AASV', visualized: true, refluxMs: 900, provocation: 'manual' }]
  const arteries = [{ segment: 'POPA', visualized: true, waveform: 'monophasic' }]
  const pressures = { dorsalisPedisMmHg: 60, toeMmHg: 28, afterExercise: { ankleMmHg: 45 } }
  const left = { side: 'left', veins, arteries, pressures, wound: 1, footInfection: 0 }
  const exam = { schema: 'legato-exam/1', date: '2026-10-12', protocol: 'arterial', legs: { left } }
  const { out } = run(['-', '--format', 'text'], JSON.stringify(exam))
  expect(out).toContain('AASV: reflux, how far it reaches cannot be told')
  expect(out).toContain('POPA: open, its flow is dampened: look above it')
  expect(out).toContain('Falls on exercise: cannot be told')
  // The toe, 28 mmHg, is below 30: the gravest grade of ischemia.
  expect(out).toContain('WIfI W1 I3 fI0')
})

test('reflux is judged by other limits where they are asked for', () => {
  // A perforator of 400 ms and 3 mm: beyond 350 ms (2003), neither 500 ms nor 3.5 mm (2022).
  const perforator = { region: 'CPV', visualized: true, refluxMs: 400, diameterMm: 3 }
  const perforators = [{ ...perforator, provocation: 'manual' }]
  const legs = { left: { side: 'left', perforators } }
  const exam = JSON.stringify({
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux' },
    legs,
  })
  expect(run(['-'], exam).out).toContain('Pathological perforator (CPV): no')
  const { out } = run(['-', '--limits', 'labropoulos-2003'], exam)
  expect(out).toContain('Pathological perforator (CPV): yes')
  expect(out).toContain('Limits: Labropoulos 2003')
  expect(Object.keys(REFLUX_RULES)).toEqual(LIMITS)
})

test('the map is an SVG that names what it draws', () => {
  const { out } = run([sample, '--format', 'svg'])
  expect(out).toMatch(/^<svg /)
  expect(out).toContain('Vessels of the legs, 2026-01-01')
})

test('of bad files nothing is used: each is named with its place', () => {
  const { status, out, err } = run([join(folder, 'bad')])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('cut.dcm: The file ends inside an element that begins at byte 906 of 9000')
  expect(err).toContain('empty.dcm: The file is empty.')
  expect(err).toContain('exam.json: ')
  expect(err).toContain('legato: no exam of leg vessels was found\n')
})
