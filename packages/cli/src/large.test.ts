import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const MB = 2 ** 20
/** Standing in one file, scattered, all Patients at its end: the order that asks most of the reader. */
const size = (process.env.LEGATO_LONG ? 200 : 20) * MB
/** Resources of each patient. */
const each = 60
const HEAP_MB = 64

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'legato-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function observation(patient: number, index: number): string {
  return `${JSON.stringify({
    resourceType: 'Observation',
    id: `${patient}-${index}`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8480-6', display: 'Systolic' }] },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime: '2026-10-01',
    valueQuantity: { value: 120, unit: 'mmHg' },
    note: [{ text: 'x'.repeat(150) }],
  })}\n`
}

/** Writes the file; gives the number of its patients. */
function generate(path: string): number {
  const file = openSync(path, 'w')
  const count = Math.floor(size / (each * observation(1000, 10).length))
  // Round by round, so that no patient's lines stand together.
  for (let index = 0; index < each; index++)
    for (let start = 0; start < count; start += 1000) {
      const some = Array.from({ length: Math.min(1000, count - start) }, (_, at) => start + at)
      writeSync(file, some.map((patient) => observation(patient, index)).join(''))
    }
  for (let patient = 0; patient < count; patient++)
    writeSync(file, `{"resourceType":"Patient","id":"${patient}","birthDate":"1970-01-01"}\n`)
  closeSync(file)
  return count
}

/** Runs `legato check` in a heap that the file itself would burst; gives how many patients it told. */
function check(path: string): Promise<{ status: number | null; patients: number }> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, main, 'check', path])
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, patients: said.join('').split('facts understood').length - 1 })
    })
  })
}

test(
  'A population far larger than the memory it may take is read whole, in any order',
  async () => {
    const path = join(folder, 'population.ndjson')
    const patients = generate(path)
    expect(await check(path)).toEqual({ status: 0, patients })
  },
  10 * 60_000,
)
