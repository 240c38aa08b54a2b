import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** A directory to build something in before it is renamed into place; named after this process. */
export async function makeAside(home: string): Promise<string> {
  return mkdtemp(join(home, `new-${process.pid}-`))
}

/** Removes what killed first starts and older versions of the programs have left. */
export async function removeLeftovers({ home }: Place, runtime: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name)
    const maker = /^new-(\d+)-/.exec(name)?.[1]
    const isOld = name.startsWith('runtime-') && path !== runtime
    const isOrphan = maker !== undefined && !isAlive(Number(maker))
    if (isOld || isOrphan) await rm(path, { recursive: true, force: true })
  }
}

/** True also for the processes of other users, which may not be signaled. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
