import { once } from 'node:events'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { ClinicId } from '@legato/values'
import type { PoolConfig } from 'pg'

/** Where a hand in a thread of its own finds what it works on. */
export interface Place {
  readonly connection: PoolConfig
  readonly clinic: ClinicId
  /** The name of the clinic's time zone. */
  readonly zone: string
}

/** What a hand is given: where, and what to do. */
export interface Given<Task> extends Place {
  readonly task: Task
}

/** Long work in threads of their own: whoever waits for an answer of the server must not wait for it. */
export interface Threads<Task> {
  /** Rejects where the work stopped before its end; it goes on when it is begun again. */
  readonly carry: (task: Task) => Promise<void>
  /** Stops at once: what was done so far is kept. */
  readonly stop: () => Promise<void>
}

/** `hand` is the module that does it. */
export function startThreads<Task>(
  hand: URL,
  where: Place,
  limits: ResourceLimits = {},
): Threads<Task> {
  const working = new Set<Worker>()
  const carry = async (task: Task): Promise<void> => {
    const workerData: Given<Task> = { ...where, task }
    const worker = new Worker(hand, { workerData, resourceLimits: limits })
    working.add(worker)
    try {
      const [code] = await once(worker, 'exit')
      if (code !== 0) throw Object.assign(new Error('stopped'), { code: 'stopped' })
    } finally {
      working.delete(worker)
    }
  }
  const stop = async (): Promise<void> => {
    for (const worker of working) await worker.terminate()
  }
  return { carry, stop }
}
