import { openDatabase } from './src/postgres/index.ts'
import { SCRATCH, scratchFolder } from './src/postgres/scratch.ts'

/**
 * Before the first test of the server: one PostgreSQL for the whole run, in a folder that goes with
 * it. Nothing in it outlives the run, so it need not wait for the disk.
 */
export async function setup(): Promise<() => Promise<void>> {
  const { folder, remove } = await scratchFolder()
  process.env[SCRATCH] = folder
  const database = await openDatabase({ dataDirectory: folder })
  await database.pool.query('alter system set fsync = off')
  await database.pool.query('select pg_reload_conf()')
  return async () => {
    await database.stop()
    await remove()
  }
}
