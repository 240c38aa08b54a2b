import type { Database, OpenOptions } from './database.ts'
import { openPool } from './pool.ts'
import { DatabaseUnavailable } from './unavailable.ts'

const OLDEST_SERVER = 160_000

/** Opens the clinic's own PostgreSQL; refuses one that cannot be reached or is too old. */
export async function openExternal(
  connectionString: string,
  { onProgress }: OpenOptions,
): Promise<Database> {
  const connection = { connectionString }
  const where = addressOf(connectionString)
  const pool = openPool(connection)
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
    if (Number(rows[0]?.server_version_num) < OLDEST_SERVER)
      throw new Error('older than version 16')
  } catch (cause) {
    await pool.end()
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseUnavailable({
      what: `The PostgreSQL named by DATABASE_URL cannot be used: ${why}`,
      where,
      todo: 'Check the address, the user and the password in DATABASE_URL, and that the server runs version 16 or newer.',
      cause,
    })
  }
  onProgress?.({ kind: 'ready' })
  return { pool, connection, stop: () => pool.end() }
}

/** The address without user and password, fit for a message. */
function addressOf(connectionString: string): string {
  if (!URL.canParse(connectionString)) return 'DATABASE_URL (not a URL)'
  const { host, pathname } = new URL(connectionString)
  return `${host}${pathname}`
}
