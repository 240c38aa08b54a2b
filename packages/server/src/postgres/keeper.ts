import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './leftovers.ts'

/*
 * A process of its own beside a test run: `node keeper.ts FOLDER`. When its standard input ends,
 * because the run has ended in order, was interrupted or was killed, it stops the PostgreSQL in
 * the folder and removes both. So no test leaves anything, however it ends.
 */

const PATIENCE_MS = 20_000

process.stdin.resume()
process.stdin.on('end', () => clear(process.argv[2] ?? ''))

async function clear(folder: string): Promise<void> {
  const home = await realpath(join(folder, 'postgres')).catch(() => folder)
  await stop(join(home, 'cluster'))
  for (const path of [home, folder]) await rm(path, { recursive: true, force: true, maxRetries: 5 })
}

/** At once, since nothing in it is kept. */
async function stop(cluster: string): Promise<void> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (!(pid > 0) || !isAlive(pid)) return
  process.kill(pid, 'SIGQUIT')
  const began = Date.now()
  while (isAlive(pid) && Date.now() - began < PATIENCE_MS) await sleep(20)
}
