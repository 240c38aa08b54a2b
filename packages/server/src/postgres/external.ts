import { Client } from 'pg'
import type { Database, OpenOptions } from './database.ts'
import { openPool } from './pool.ts'
import { DatabaseUnavailable } from './unavailable.ts'

const OLDEST_SERVER = 160_000

/** Opens the clinic's own PostgreSQL; refuses one that cannot be reached or is too old. */
export async function openExternal(
  connectionString: string,
  { onProgress, databaseTls = true }: OpenOptions,
): Promise<Database> {
  const connection = { connectionString }
  const where = addressOf(connectionString)
  if (databaseTls && !isShielded(connectionString)) throw unshielded(where)
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

/** A socket, or the machine itself: there is no network between. */
const HERE = /^(\/.*|localhost|127\.0\.0\.1|::1)?$/

/** Whether nobody between can read along or pretend to be the database, as the driver understands the URL. */
function isShielded(connectionString: string): boolean {
  const { host, ssl } = new Client({ connectionString })
  // Its types know only whether: it may also say how.
  const how: unknown = ssl
  if (HERE.test(host ?? '') || how === true) return true
  if (typeof how !== 'object' || how === null) return false
  return !('checkServerIdentity' in how || ('rejectUnauthorized' in how && !how.rejectUnauthorized))
}

function unshielded(where: string): DatabaseUnavailable {
  return new DatabaseUnavailable({
    what: 'The PostgreSQL named by DATABASE_URL is on another machine, and nothing proves that it is the right one.',
    where,
    todo: 'Add ?sslmode=verify-full to DATABASE_URL, with sslrootcert=… for a certificate of your own; or set LEGATO_DATABASE_TLS=no where the network itself is encrypted.',
  })
}

/** The address without user and password, fit for a message. */
function addressOf(connectionString: string): string {
  if (!URL.canParse(connectionString)) return 'DATABASE_URL (not a URL)'
  const { host, pathname } = new URL(connectionString)
  return `${host}${pathname}`
}
