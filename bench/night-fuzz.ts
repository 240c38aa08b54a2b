import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/*
 * Damaged headers and annotations by the hundred thousand, each read, scored and reported in a
 * worker that has a second for it: `node bench/night-fuzz.ts 100000`.
 */
const LIMIT_MS = 1000

export interface NightFuzz {
  readonly tried: number
  readonly read: number
  readonly refused: number
  readonly seconds: number
  readonly slowestMs: number
  /** The numbers of the mutants that threw, or were not done in time, with what they said. */
  readonly failed: readonly string[]
}

/** Tries the mutants from 0 on. */
export async function fuzzNights(count: number): Promise<NightFuzz> {
  const found = { read: 0, refused: 0, slowestMs: 0, failed: [] as string[] }
  const began = performance.now()
  let next = 0
  const cores = Array.from({ length: availableParallelism() }, async () => {
    let worker = await start()
    while (next < count) {
      const number = next++
      const asked = performance.now()
      const { kind, say } = await answer(worker, number)
      if (kind === 'read' || kind === 'refused') {
        found[kind] += 1
        found.slowestMs = Math.max(found.slowestMs, performance.now() - asked)
        continue
      }
      found.failed.push(`${number}: ${kind} ${say ?? ''}`)
      await worker.terminate()
      worker = await start()
    }
    await worker.terminate()
  })
  await Promise.all(cores)
  return { tried: count, ...found, seconds: (performance.now() - began) / 1000 }
}

/** A worker that has loaded what it needs: its start is in no mutant's second. */
async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./night-fuzz-worker.ts', import.meta.url))
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

interface Said {
  readonly kind: string
  readonly say?: string
}

function answer(worker: Worker, number: number): Promise<Said> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done({ kind: 'hang' }), LIMIT_MS)
    const done = (said: Said) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error')
      resolve(said)
    }
    worker.once('message', done)
    worker.once('error', (error) => done({ kind: 'crash', say: error.message }))
    worker.postMessage(number)
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed, ...found } = await fuzzNights(Number(process.argv[2] ?? 100_000))
  process.stdout.write(`${JSON.stringify(found)}\n${failed.slice(0, 20).join('\n')}\n`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
