import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

/** Where the test run's own PostgreSQL lives; vitest.database.ts sets it before the first test. */
export const SCRATCH = 'LEGATO_SCRATCH'

/** An empty database of its own for one test file, gone after `stop`; about a tenth of a second. */
export async function scratchDatabase(): Promise<Database> {
  const dataDirectory = process.env[SCRATCH]
  if (dataDirectory === undefined) throw new Error(`scratchDatabase: ${SCRATCH} is not set`)
  const host = await openDatabase({ dataDirectory })
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  await host.pool.query(`create database ${name}`)
  const connection = { ...host.connection, database: name }
  const pool = new Pool({ ...connection, max: 10 })
  pool.on('error', () => {})
  const stop = async () => {
    await pool.end()
    await host.pool.query(`drop database ${name} with (force)`)
    await host.stop()
  }
  return { pool, connection, stop }
}
