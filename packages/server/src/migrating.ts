import type { Pool } from 'pg'
import { type HandOptions, withDatabase } from './by-hand.ts'
import {
  checkMigrations,
  migrate,
  migrateBack,
  missingMigrations,
  type StepBack,
  stepsBack,
} from './repository/migrate.ts'

/** Brings the database to this version, or only tries to; tells the migrations that it made. */
export function migrateForward(
  options: HandOptions & { readonly check?: boolean },
): Promise<readonly string[]> {
  return withDatabase(options, async (pool) => {
    if (options.check) return checkMigrations(pool)
    const missing = await notYet(pool)
    await migrate(pool)
    return missing
  })
}

/** What taking the database back to a migration would lose; with `isMeant` it is done. */
export function migrateBackward(
  options: HandOptions & { readonly to: string; readonly isMeant: boolean },
): Promise<readonly StepBack[]> {
  return withDatabase(options, (pool) =>
    options.isMeant ? migrateBack(pool, options.to) : stepsBack(pool, options.to),
  )
}

async function notYet(pool: Pool): Promise<readonly string[]> {
  return (await missingMigrations(pool)).missing
}
