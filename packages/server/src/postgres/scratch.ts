import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'
import { openPool } from './pool.ts'

const KEEPER = join(import.meta.dirname, 'keeper.ts')

/** Where the test run's own PostgreSQL lives; vitest.database.ts sets it before the first test. */
export const SCRATCH = 'LEGATO_SCRATCH'

/** A data directory that goes again with the database in it: when asked to, or with this process. */
export async function scratchFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'legato-'))
  // mkdtemp lets nobody else pass, and root's PostgreSQL runs as somebody else.
  await chmod(folder, 0o711)
  const keeper = spawn(process.execPath, [KEEPER, folder], {
    // Not reached by the Ctrl-C that ends this process.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const remove = async () => {
    if (keeper.exitCode !== null) return
    const gone = once(keeper, 'exit')
    keeper.stdin.end()
    await gone
  }
  return { folder, remove }
}

/** The database that is copied where a test wants the tables; vitest.database.ts makes it. */
export const MIGRATED = 'migrated'

/** A database of its own for one test file, empty or `MIGRATED`, gone after `stop`. */
export async function scratchDatabase(like = 'template1'): Promise<Database> {
  const dataDirectory = process.env[SCRATCH]
  if (dataDirectory === undefined) throw new Error(`scratchDatabase: ${SCRATCH} is not set`)
  const host = await openDatabase({ dataDirectory })
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  await host.pool.query(`create database ${name} template ${like}`)
  const connection = { ...host.connection, database: name }
  const pool = openPool(connection)
  const stop = async () => {
    await pool.end()
    await host.pool.query(`drop database ${name} with (force)`)
    await host.stop()
  }
  return { pool, connection, stop }
}
