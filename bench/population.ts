import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planFor } from '@legato/clinic'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { asOf } from './day.ts'
import { patient } from './patients.ts'

export interface PopulationMeasured {
  readonly patients: number
  readonly megabytes: number
  readonly seconds: number
  readonly perSecond: number
  /** Bytes to plans in the library alone: nothing found out of order, nothing written. */
  readonly libraryPerSecond: number
  /** The same file read and every line parsed, in the same run. */
  readonly parseSeconds: number
  readonly ratioToParse: number
  readonly rssMegabytes: number
}

/** `legato plan` over an NDJSON of many patients, one resource a line, as one process on one core. */
export function measurePopulation(patients: number, resources: number): PopulationMeasured {
  const folder = mkdtempSync(join(tmpdir(), 'legato-bench-'))
  const path = join(folder, 'population.ndjson')
  try {
    writePopulation(path, { patients, resources })
    const began = performance.now()
    for (const line of readFileSync(path, 'utf8').split('\n')) if (line) JSON.parse(line)
    const parseSeconds = (performance.now() - began) / 1000
    const librarySeconds = planAll(path)
    const { seconds, rssMegabytes } = runPlan(path)
    return {
      patients,
      megabytes: statSync(path).size / 1e6,
      seconds,
      perSecond: patients / seconds,
      libraryPerSecond: patients / librarySeconds,
      parseSeconds,
      ratioToParse: seconds / parseSeconds,
      rssMegabytes,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writePopulation(
  path: string,
  { patients, resources }: { patients: number; resources: number },
): void {
  const file = openSync(path, 'w')
  for (let seed = 0; seed < patients; seed++) {
    const lines =
      patient(seed, resources).entry?.map(({ resource }) => JSON.stringify(resource)) ?? []
    writeSync(file, `${lines.join('\n')}\n`)
  }
  closeSync(file)
}

function planAll(path: string): number {
  const began = performance.now()
  for (const lines of peopleIn(path)) {
    const { records, unread } = assemble(receive(lines))
    for (const record of records) planFor(record, { asOf, unread, whatIf: false })
  }
  return (performance.now() - began) / 1000
}

/** The lines of each patient, who stand together as the bench wrote them; a piece of the file at a time. */
function* peopleIn(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const piece = Buffer.alloc(1 << 22)
  let rest = ''
  for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
    const people = `${rest}${piece.toString('latin1', 0, size)}`.split(FIRST_LINE)
    rest = people.pop() ?? ''
    yield* people
  }
  yield rest
  closeSync(file)
}

/** The bench writes ASCII alone, so that a piece may end anywhere. */
const FIRST_LINE = /\n(?=\{"resourceType":"Patient")/

function runPlan(path: string): { seconds: number; rssMegabytes: number } {
  const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
  const report = fileURLToPath(new URL('./memory.ts', import.meta.url))
  const words = [
    '--import',
    report,
    main,
    'plan',
    path,
    '--format',
    'json',
    '--no-what-if',
    '--as-of',
    asOf,
  ]
  const out = openSync(devNull, 'w')
  const began = performance.now()
  const { stderr, status } = spawnSync(process.execPath, words, {
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1000
  closeSync(out)
  if (status !== 0) throw new Error(`legato plan ended with ${status}: ${stderr.slice(0, 500)}`)
  return { seconds, rssMegabytes: Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024 }
}
