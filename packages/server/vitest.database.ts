import { openDatabase } from './src/postgres/index.ts'
import { openPool } from './src/postgres/pool.ts'
import { MIGRATED, SCRATCH, scratchFolder } from './src/postgres/scratch.ts'
import { migrate } from './src/repository/index.ts'

/**
 * Before the first test of the server: one PostgreSQL for the whole run, in a folder that goes with
 * it, and in it the tables once, to be copied. Nothing in it outlives the run, so it need not wait
 * for the disk.
 */
export async function setup(): Promise<() => Promise<void>> {
  const { folder, remove } = await scratchFolder()
  process.env[SCRATCH] = folder
  const database = await openDatabase({ dataDirectory: folder })
  await database.pool.query('alter system set fsync = off')
  await database.pool.query('select pg_reload_conf()')
  await database.pool.query(`create database ${MIGRATED}`)
  const pool = openPool({ ...database.connection, database: MIGRATED })
  await migrate(pool)
  await pool.end()
  return async () => {
    await database.stop()
    await remove()
  }
}
