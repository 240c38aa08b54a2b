import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClinicId } from '@legato/values'
import type { Pool } from 'pg'
import { type Config, type Given, readConfig } from './config.ts'
import { DatabaseUnavailable, openDatabase } from './postgres/index.ts'
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
  if (!(await isThere(config))) throw new DatabaseUnavailable(noDatabase(config))
  const { pool, stop } = await openDatabase(config)
  try {
    return await work(pool, config)
  } finally {
    await stop()
  }
}

/** Whether there is a database: to open an embedded one that is not there would make it. */
export async function isThere({ dataDirectory, databaseUrl }: Config): Promise<boolean> {
  if (databaseUrl !== undefined) return true
  return stat(join(dataDirectory, 'postgres')).then(
    () => true,
    () => false,
  )
}

/** What is said of a data directory mistyped, or before the first start. */
export function noDatabase({ dataDirectory }: Config) {
  return {
    what: 'There is no database in this data directory',
    where: dataDirectory,
    todo: 'Name the right one with --data or LEGATO_DATA; the first start of the server makes one.',
  }
}
