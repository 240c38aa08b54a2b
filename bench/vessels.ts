import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Exam, mapSvg, readDicom, readPressures, readVeins, SIDES } from '@legato/vascular'
import { WAYS_IN, type WayIn } from '../conformance/vascular/mutants.ts'
import { type Taken, time } from './clock.ts'

/** Limits of the issue: milliseconds to read and judge a bilateral exam. */
const READ_LIMIT_MS = 50
/** Both legs on the server. */
const DRAW_LIMIT_MS = 5
/** Time that one damaged file may take, and what the heap may hold beside four times the file. */
const STUCK_MS = 1000

export interface VesselsMeasured {
  readonly read: Taken & { readonly limitMs: number }
  readonly draw: Taken & { readonly limitMs: number }
  readonly fuzz: Fuzzed
}

/** How many of a way in were read, and how many refused in words. */
export interface Outcomes {
  readonly read: number
  readonly refused: number
}

export interface Fuzzed {
  readonly outcomes: Readonly<Record<string, Outcomes>>
  readonly inputs: number
  readonly seconds: number
  /** Each as `seed/index: what happened`. */
  readonly failures: readonly string[]
  readonly slowestMs: number
  readonly heapMegabytes: number
}

const sample = new URL(
  '../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm',
  import.meta.url,
)

/** Reads and judges the bilateral report; then damaged files, as many as are asked for. */
export async function measureVessels(inputs: number): Promise<VesselsMeasured> {
  const bytes = new Uint8Array(readFileSync(sample))
  const read = time(() => judged(bytes), 300)
  const exam = examIn(bytes)
  const draw = time(() => mapSvg(exam), 300)
  return {
    read: { ...read, limitMs: READ_LIMIT_MS },
    draw: { ...draw, limitMs: DRAW_LIMIT_MS },
    fuzz: await fuzz(inputs),
  }
}

function examIn(bytes: Uint8Array): Exam {
  const decode = (some: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(some)
  const reading = readDicom(bytes, { decode })
  if (reading.kind !== 'exam') throw new Error(`bench: the sample is ${reading.kind}`)
  return reading.exam
}

function judged(bytes: Uint8Array): number {
  const exam = examIn(bytes)
  return SIDES.reduce((sum, side) => {
    const leg = exam.legs[side]
    if (leg) readVeins(leg, { protocol: exam.protocol })
    return sum + (readPressures(exam, side) ? 1 : 0)
  }, 0)
}

/** What a worker says: at the end what it found, and through shared memory where it is. */
export interface FuzzShare {
  readonly seed: number
  readonly inputs: number
  /** The input that is read now, and since when (ms of this process). */
  readonly at: SharedArrayBuffer
}

export interface FuzzFound {
  readonly failures: readonly string[]
  readonly slowestMs: number
  readonly heapMegabytes: number
  readonly outcomes: Readonly<Record<string, Outcomes>>
}

async function fuzz(inputs: number): Promise<Fuzzed> {
  const began = performance.now()
  const hands = availableParallelism()
  const shares = Array.from({ length: hands }, (_, hand) => ({
    seed: 1000 + hand,
    inputs: Math.ceil(inputs / hands),
    at: new SharedArrayBuffer(8),
  }))
  const found = await Promise.all(shares.map(watched))
  return {
    outcomes: summed(found),
    inputs: shares.reduce((sum, share) => sum + share.inputs, 0),
    seconds: (performance.now() - began) / 1000,
    failures: found.flatMap((one) => one.failures),
    slowestMs: Math.max(...found.map((one) => one.slowestMs)),
    heapMegabytes: Math.max(...found.map((one) => one.heapMegabytes)),
  }
}

function summed(found: readonly FuzzFound[]): Fuzzed['outcomes'] {
  return Object.fromEntries(
    WAYS_IN.map((way) => {
      const all = found.map(({ outcomes }) => outcomes[way] ?? { read: 0, refused: 0 })
      const sum = (key: keyof Outcomes) => all.reduce((so, one) => so + one[key], 0)
      return [way, { read: sum('read'), refused: sum('refused') }]
    }),
  )
}

/** A worker that stays on one input for a second is stopped: that input hangs. */
function watched(share: FuzzShare): Promise<FuzzFound> {
  const worker = new Worker(new URL('./vessels-fuzz.ts', import.meta.url), {
    workerData: share,
    // The program itself takes some 30 MB; what grows beyond is the file's doing.
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  const place = new Int32Array(share.at)
  let before = -1
  return new Promise((resolve) => {
    const stuck = (why: string) => {
      clearInterval(watch)
      const failures = [`${share.seed}/${place[0]}: ${why}`]
      resolve({ failures, slowestMs: STUCK_MS, heapMegabytes: Number.NaN, outcomes: {} })
    }
    const watch = setInterval(() => {
      const now = place[0] ?? 0
      if (now === before && now > 0) {
        stuck('hangs')
        void worker.terminate()
      }
      before = now
    }, STUCK_MS)
    worker.once('message', (found: FuzzFound) => {
      clearInterval(watch)
      resolve(found)
    })
    worker.once('error', (error) => stuck(error.message))
  })
}

const three = (value: number): string => `${Number(value.toPrecision(3))}`

const COMES: Readonly<Record<WayIn, string>> = {
  report: 'a structured report of a machine (DICOM SR)',
  image: 'an ultrasound image (DICOM US): plain, run length, JPEG, palette, many frames',
  json: 'an exam in its JSON form, drawn from its schema',
  fhir: 'an exam as DiagnosticReport and Observations',
  mapping: 'a report, read again by a table of the clinic with rows that are damaged',
}

/** In milliseconds, as the test prints them. */
interface Edited {
  readonly median: string
  readonly worst: string
}

function editInBrowser(): Edited {
  const test = ['packages/web/browser/vessels.test.ts', '-t', 'how long an edit takes']
  const { stderr } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', ...test], {
    ...{ cwd: new URL('..', import.meta.url), encoding: 'utf8' },
  })
  const [, median, worst] = /median ([\d.]+) ms, worst ([\d.]+) ms/.exec(stderr) ?? []
  if (median === undefined || worst === undefined) throw new Error(`bench: no edit: ${stderr}`)
  return { median, worst }
}

/** What was measured, as a page. */
export function vesselsPage(
  { read, draw, fuzz: fuzzed }: VesselsMeasured,
  { load, edit }: { readonly load: number; readonly edit: Edited },
): string {
  const { inputs, seconds, failures, slowestMs, heapMegabytes, outcomes } = fuzzed
  const rows = WAYS_IN.map((way) => {
    const { read: taken, refused } = outcomes[way] ?? { read: 0, refused: 0 }
    return `| ${COMES[way]} | ${taken} | ${refused} |`
  })
  return `# Exams of leg vessels: speed, and damaged files

Made by \`node bench/vessels.ts\` on ${availableParallelism()} cores whose load was ${three(load)} before: where that is more than 0.5,
others worked too, and the times are longer than they need be.

| what | median ms | 95th percentile ms | at most ms |
|---|--:|--:|--:|
| a bilateral structured report (DICOM SR) read and judged | ${three(read.median)} | ${three(read.p95)} | ${read.limitMs} |
| both legs drawn, as the server does | ${three(draw.median)} | ${three(draw.p95)} | ${draw.limitMs} |

An edit in the browser, from the key to the new drawing laid out: median ${edit.median} ms of 50 (at most 16 asked), the
longest ${edit.worst} ms; \`packages/web/browser/vessels.test.ts\` prints it at each run.

## Damaged files

${inputs} of them in ${three(seconds)} s, seeds 1000 and on, each in a worker with a second for it; the slowest took ${three(slowestMs)} ms,
the heap grew by ${three(heapMegabytes)} MB at most (64 and four times the file allowed). What was read keeps to
\`docs/exam.schema.json\`, is the same exam when it is read again and by way of FHIR, and can be judged and drawn;
of an image the frames are whole and the scales are sizes; what is refused is refused in words.
${failures.length === 0 ? 'No crash, no hang, nothing that does not hold together.' : `Failed: ${failures.slice(0, 20).join('; ')}.`}

| what was damaged | read | refused |
|---|--:|--:|
${rows.join('\n')}
`
}

if (import.meta.main) {
  const load = loadavg()[0] ?? 0
  const edit = editInBrowser()
  const measured = await measureVessels(Number(process.argv[2] ?? 100_000))
  const page = vesselsPage(measured, { load, edit })
  writeFileSync(new URL('./results-vessels.md', import.meta.url), page)
  process.stdout.write(page)
}
