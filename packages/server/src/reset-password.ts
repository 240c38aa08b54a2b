import { randomUUID } from 'node:crypto'
import { type Given, readConfig } from './config.ts'
import { openDatabase } from './postgres/index.ts'
import { firstClinic, migrate } from './repository/index.ts'
import { openIdentity } from './start.ts'

export interface ResetOptions extends Given {
  readonly name: string
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/**
 * Gives an account a new random password and ends its sessions, for whoever may open the database.
 * The server may run meanwhile. Returns the password, which is kept nowhere; undefined when there
 * is no such account.
 */
export async function resetPassword(options: ResetOptions): Promise<string | undefined> {
  const { environment = process.env, name } = options
  const config = readConfig(environment, options)
  const { pool, stop } = await openDatabase(config)
  try {
    await migrate(pool)
    const store = { pool, now: () => new Date(), newId: randomUUID }
    const clinic = await firstClinic(store, config.clinic)
    return await openIdentity(store, { clinic, config }).resetPassword(name)
  } finally {
    await stop()
  }
}
