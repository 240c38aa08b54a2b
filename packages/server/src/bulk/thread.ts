import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ClinicId } from '@legato/values'
import type { PoolConfig } from 'pg'

export interface Given {
  readonly connection: PoolConfig
  readonly clinic: ClinicId
  readonly run: string
  /** The name of the clinic's time zone. */
  readonly zone: string
}

/** Imports in threads of their own. */
export interface Threads {
  /** Rejects where the import stopped before its end; it goes on when it is begun again. */
  readonly carry: (run: string) => Promise<void>
  /** Stops at once: what was taken so far is kept. */
  readonly stop: () => Promise<void>
}

export function startThreads(where: Omit<Given, 'run'>): Threads {
  const working = new Set<Worker>()
  const carry = async (run: string): Promise<void> => {
    const workerData: Given = { ...where, run }
    const worker = new Worker(new URL('./hand.ts', import.meta.url), { workerData })
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
