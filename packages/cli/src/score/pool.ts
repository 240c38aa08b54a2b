import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job, Outcome } from './one.ts'
import { scoreFile } from './one.ts'

export type Answer = { readonly index: number; readonly outcome: Outcome }

/** Scores recordings over the cores, in the order given; what one is not does not stop the rest. */
export async function* scoreAll(
  jobs: readonly Job[],
  cores: number = availableParallelism(),
): AsyncGenerator<{ readonly job: Job; readonly outcome: Outcome }> {
  // A worker takes longer to start than some recordings take to score.
  if (jobs.length === 1 || cores === 1) {
    for (const job of jobs) yield { job, outcome: await attempt(job) }
    return
  }
  const pool = new Pool(jobs, Math.min(cores, jobs.length))
  try {
    for (const [index, job] of jobs.entries()) yield { job, outcome: await pool.outcome(index) }
  } finally {
    await pool.end()
  }
}

/** What the disk says of one file is said of that file. */
export async function attempt(job: Job): Promise<Outcome> {
  try {
    return await scoreFile(job)
  } catch (error) {
    return { text: '', problem: error instanceof Error ? error.message : String(error) }
  }
}

class Pool {
  readonly #jobs: readonly Job[]
  readonly #workers = new Set<Worker>()
  readonly #outcomes: PromiseWithResolvers<Outcome>[]
  #next = 0

  constructor(jobs: readonly Job[], size: number) {
    this.#jobs = jobs
    this.#outcomes = jobs.map(() => Promise.withResolvers())
    for (let count = 0; count < size; count += 1) this.#start()
  }

  outcome(index: number): Promise<Outcome> {
    const outcome = this.#outcomes[index]
    if (!outcome) throw new RangeError(`cli: there is no job ${index}`)
    return outcome.promise
  }

  async end(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #start(): void {
    if (this.#next >= this.#jobs.length) return
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    this.#workers.add(worker)
    let current = this.#give(worker)
    worker.on('message', ({ index, outcome }: Answer) => {
      this.#outcomes[index]?.resolve(outcome)
      current = this.#give(worker)
    })
    // A worker dies of what nobody foresaw: its recording is told of, and the next gets another.
    worker.on('error', (error) => {
      if (current !== undefined)
        this.#outcomes[current]?.resolve({ text: '', problem: error.message })
      this.#workers.delete(worker)
      this.#start()
    })
  }

  #give(worker: Worker): number | undefined {
    const index = this.#next
    const job = this.#jobs[index]
    if (!job) return undefined
    this.#next += 1
    worker.postMessage({ index, job })
    return index
  }
}
