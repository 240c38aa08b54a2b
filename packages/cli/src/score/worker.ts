import { parentPort } from 'node:worker_threads'
import type { Job } from './one.ts'
import { attempt } from './pool.ts'

/* One core of a pool: scores a recording whenever it is given one. */
parentPort?.on('message', async ({ index, job }: { index: number; job: Job }) => {
  parentPort?.postMessage({ index, outcome: await attempt(job) })
})
