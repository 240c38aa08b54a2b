import { Pool, type PoolConfig } from 'pg'
import { openEmbedded } from './embedded.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** What an opening reports while it goes on; a first start takes seconds. */
export type Progress =
  | { readonly kind: 'creating'; readonly home: string }
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }

export type OpenOptions = {
  /** Where the embedded database lives; made if missing. */
  readonly dataDirectory: string
  /** The clinic's own PostgreSQL instead: `postgres://user:password@host:5432/database`. */
  readonly databaseUrl?: string | undefined
  readonly onProgress?: (progress: Progress) => void
}

export type Database = {
  readonly pool: Pool
  /** For sessions outside of the pool, such as a LISTEN or another role. */
  readonly connection: PoolConfig
  /** Ends our sessions; stops the embedded PostgreSQL if no other process uses it. */
  readonly stop: () => Promise<void>
}

/**
 * Opens the database: the clinic's if there is a URL, else the embedded one, which is made at
 * first, attached to if it runs already, and brought back if it crashes.
 *
 * @throws DatabaseUnavailable saying what, where and what to do
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { dataDirectory, databaseUrl } = options
  if (databaseUrl === undefined || databaseUrl === '') return openEmbedded(dataDirectory, options)
  return openExternal(databaseUrl, options)
}

/** The data directory of this process: LEGATO_DATA, else `.legato` where it was started. */
export function dataDirectoryOf(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.LEGATO_DATA || '.legato'
}

const OLDEST_SERVER = 160_000

async function openExternal(
  connectionString: string,
  { onProgress }: OpenOptions,
): Promise<Database> {
  const connection = { connectionString }
  const where = addressOf(connectionString)
  const pool = new Pool({ ...connection, max: 10 })
  pool.on('error', () => {}) // An idle session ended; the pool opens another when it is asked.
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
