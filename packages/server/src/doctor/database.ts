import { missingMigrations } from '../repository/migrate.ts'
import type { Check, Examined } from './check.ts'

export async function checkDatabase({ pool, config }: Examined): Promise<Check> {
  const { rows } = await pool.query<{ version: string; size: string }>(
    `select current_setting('server_version') as version,
      pg_size_pretty(pg_database_size(current_database())) as size`,
  )
  const where = config.databaseUrl === undefined ? 'embedded' : 'named by DATABASE_URL'
  const { version, size } = rows[0] ?? { version: 'unknown', size: 'unknown' }
  return { name: 'database', state: 'good', say: `PostgreSQL ${version}, ${where}, ${size}` }
}

export async function checkMigrations({ pool }: Examined): Promise<Check> {
  const name = 'versions'
  const { missing, strangers } = await missingMigrations(pool)
  if (strangers.length > 0)
    return {
      name,
      state: 'bad',
      say: `The database was written by a newer Legato: ${strangers.join(', ')}`,
      todo: 'Start that version, or restore a backup made before it.',
    }
  if (missing.length === 0)
    return { name, state: 'good', say: 'The tables are those of this version' }
  return {
    name,
    state: 'warning',
    say: `The tables are of an earlier version: ${missing.join(', ')} to come`,
    todo: 'Back up, then start this version: it brings them up to date.',
  }
}

/** Apart by so many seconds at most: our own default. */
const CLOCKS_APART_S = 5

/** Whether the clocks agree, and whether the newest event of the audit lies in the future. */
export async function checkClock({ pool, clinic, now }: Examined): Promise<Check> {
  const name = 'clock'
  const { rows } = await pool.query<{ database: Date; newest: Date | null }>(
    'select clock_timestamp() as database, max(at) as newest from legato.audit_event where clinic = $1',
    [clinic],
  )
  const { database = now, newest } = rows[0] ?? {}
  const apart = Math.abs(database.getTime() - now.getTime()) / 1000
  const ahead = newest ? (newest.getTime() - now.getTime()) / 1000 : 0
  if (ahead > CLOCKS_APART_S)
    return {
      name,
      state: 'bad',
      say: `The clock was set back: the newest event lies ${Math.round(ahead)} s in the future`,
      todo: 'Set the clock right by NTP. The order of the audit holds; its times are what the clock said.',
    }
  if (apart > CLOCKS_APART_S)
    return {
      name,
      state: 'warning',
      say: `The clocks of server and database are ${Math.round(apart)} s apart`,
      todo: 'Keep both by NTP.',
    }
  return { name, state: 'good', say: 'The clocks agree, and nothing lies in the future' }
}
