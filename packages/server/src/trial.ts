import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from './postgres/index.ts'
import { migrate, type Store } from './repository/index.ts'

/** A store for tests, with a clock that stands still until it is moved. */
export interface Trial extends Store {
  /** Moves the clock forward. */
  readonly pass: (minutes: number) => void
  readonly stop: () => Promise<void>
}

/** Opens an embedded database of its own, migrated and empty; it is gone after `stop`. */
export async function openTrial(): Promise<Trial> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'legato-trial-'))
  const database = await openDatabase({ dataDirectory })
  await migrate(database.pool)
  let at = Date.parse('2026-11-22T09:00:00Z')
  let count = 0
  return {
    pool: database.pool,
    now: () => new Date(at),
    newId: () => {
      count += 1
      return `id-${count}`
    },
    pass: (minutes) => {
      at += minutes * 60_000
    },
    stop: async () => {
      await database.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
