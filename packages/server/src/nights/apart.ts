import type { Threads } from '../jobs/thread.ts'
import { type Desk, endWithoutMemory, type Scoring } from './score.ts'

/**
 * Scores in a thread of its own. One that died for want of memory would die again: it is told, and
 * not begun anew. The process, and whoever it answers, goes on.
 */
export async function scoreApart(
  threads: Threads<Scoring>,
  desk: Desk,
  scoring: Scoring,
): Promise<void> {
  try {
    await threads.carry(scoring)
  } catch (error) {
    if (!isWithoutMemory(error)) throw error
    await endWithoutMemory(desk, scoring)
  }
}

/** https://nodejs.org/api/errors.html#err_worker_out_of_memory */
function isWithoutMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
