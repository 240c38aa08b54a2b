import { randomUUID } from 'node:crypto'
import type { ClinicId } from '@legato/values'
import type { Pool } from 'pg'
import { type Config, type Given, readConfig } from './config.ts'
import { openDatabase } from './postgres/index.ts'
import { firstClinic, migrate, type Store } from './repository/index.ts'
import { zoneOf } from './zone.ts'

export interface HandOptions extends Given {
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** What lies before a person who may open the database itself. */
export interface Hand {
  readonly config: Config
  readonly store: Store
  readonly clinic: ClinicId
}

/** Does work for whoever may open the database. The server may run meanwhile. */
export function byHand<T>(options: HandOptions, work: (hand: Hand) => Promise<T>): Promise<T> {
  return withDatabase(options, async (pool, config) => {
    await migrate(pool)
    const around = { zone: zoneOf(config.zone) }
    const store = { pool, now: () => new Date(), newId: randomUUID, around }
    return work({ config, store, clinic: await firstClinic(store, config.clinic) })
  })
}

/** The same, with the database as it is. */
export async function withDatabase<T>(
  { environment = process.env, ...given }: HandOptions,
  work: (pool: Pool, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment, given)
  const { pool, stop } = await openDatabase(config)
  try {
    return await work(pool, config)
  } finally {
    await stop()
  }
}
