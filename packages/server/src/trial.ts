import { scratchDatabase } from './postgres/scratch.ts'
import { migrate, type Store } from './repository/index.ts'

/** A store for tests: empty, with ids in a row and a clock that stands still until it is moved. */
export interface Trial extends Store {
  /** Moves the clock forward. */
  readonly pass: (minutes: number) => void
  readonly stop: () => Promise<void>
}

export async function openTrial(): Promise<Trial> {
  const { pool, stop } = await scratchDatabase()
  await migrate(pool)
  let at = Date.parse('2026-11-22T09:00:00Z')
  let count = 0
  return {
    pool,
    stop,
    now: () => new Date(at),
    newId: () => {
      count += 1
      return `id-${count}`
    },
    pass: (minutes) => {
      at += minutes * 60_000
    },
  }
}
