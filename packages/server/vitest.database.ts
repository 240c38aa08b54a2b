import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from './src/postgres/index.ts'
import { SCRATCH } from './src/postgres/scratch.ts'

/**
 * Before the first test of the server: one PostgreSQL for the whole run, in a folder that goes with
 * it. Nothing in it outlives the run, so it need not wait for the disk.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'legato-'))
  // mkdtemp lets nobody else pass, and root's PostgreSQL runs as somebody else.
  await chmod(folder, 0o711)
  process.env[SCRATCH] = folder
  const database = await openDatabase({ dataDirectory: folder })
  await database.pool.query('alter system set fsync = off')
  await database.pool.query('select pg_reload_conf()')
  return async () => {
    await database.stop()
    await rm(await realpath(join(folder, 'postgres')), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}
