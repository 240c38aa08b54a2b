import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Exam, mapSvg, readDicom, readPressures, readVeins, SIDES } from '@legato/vascular'
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

export interface Fuzzed {
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
    inputs: shares.reduce((sum, share) => sum + share.inputs, 0),
    seconds: (performance.now() - began) / 1000,
    failures: found.flatMap((one) => one.failures),
    slowestMs: Math.max(...found.map((one) => one.slowestMs)),
    heapMegabytes: Math.max(...found.map((one) => one.heapMegabytes)),
  }
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
      resolve({ failures, slowestMs: STUCK_MS, heapMegabytes: Number.NaN })
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

if (import.meta.main) {
  const { read, draw, fuzz: fuzzed } = await measureVessels(Number(process.argv[2] ?? 100_000))
  const [median, p95] = [read.median.toFixed(2), read.p95.toFixed(2)]
  process.stdout.write(`read and judged: ${median} ms, 95th percentile ${p95} ms\n`)
  process.stdout.write(
    `drawn: ${draw.median.toFixed(2)} ms, 95th percentile ${draw.p95.toFixed(2)} ms\n`,
  )
  process.stdout.write(`${JSON.stringify(fuzzed)}\n`)
}
