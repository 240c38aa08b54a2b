import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Pool } from 'pg'
import { openDatabase } from './open.ts'
import { scratchFolder } from './scratch.ts'

/** Where the test run keeps what a first start makes, to be copied; a globalSetup of vitest sets it. */
const MOULD = 'TRIAL_MOULD'

/** Makes it: the programs, a cluster, and what `fill` writes into it. Returns how to clear it away. */
export async function makeMould(fill: (pool: Pool) => Promise<void>): Promise<() => Promise<void>> {
  const { folder, remove } = await scratchFolder()
  const database = await openDatabase({ dataDirectory: folder })
  await fill(database.pool)
  await database.stop()
  process.env[MOULD] = folder
  return remove
}

const run = promisify(execFile)

/** Makes a data directory as a first start leaves it, if there is a mould; the programs are shared. */
export async function cast(folder: string): Promise<void> {
  const mould = process.env[MOULD]
  if (mould === undefined) return
  const [from, to] = [join(mould, 'postgres'), join(folder, 'postgres')]
  await run('cp', ['-al', from, to])
  for (const own of ['cluster', 'postgres.log']) {
    await rm(join(to, own), { recursive: true })
    await run('cp', ['-a', join(from, own), to])
  }
}
