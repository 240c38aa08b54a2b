import { execFile } from 'node:child_process'
import { chown, lchown, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, creatorAccount } from './account.ts'
import { makeAside } from './leftovers.ts'
import type { Place } from './place.ts'
import { DatabaseUnavailable } from './unavailable.ts'

export const SUPERUSER = 'legato'
const MAJOR = '18'

// Written into postgresql.conf once, where a clinic may change them. 128 MB and 60 connections
// suit a machine that also runs the server; a clinic that outgrows them has a DATABASE_URL.
const TUNING: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  max_connections: '60',
  random_page_cost: '1.1',
  wal_compression: 'on',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

// Only the private socket is open, and its directory lets nobody else in: that is the password.
// The builtin C.UTF-8 sorts the same on every machine and after every upgrade of the system.
const INITDB = [
  `--username=${SUPERUSER}`,
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  ...Object.entries(TUNING).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
]

/** PostgreSQL hears nothing of our environment: neither PG* variables nor library paths. */
export const ENVIRONMENT = { PATH: '/usr/bin:/bin', LANG: 'C', TZ: 'UTC' }

/** True if the place holds a cluster; throws if PostgreSQL 18 cannot read it. */
export async function hasCluster({ cluster }: Place): Promise<boolean> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined) return false
  if (version.trim() === MAJOR) return true
  throw new DatabaseUnavailable({
    what: `The data were written by PostgreSQL ${version.trim()}, this is PostgreSQL ${MAJOR}.`,
    where: cluster,
    todo: 'Start the version of Legato that wrote them, make a dump, and load it into a new directory.',
  })
}

/**
 * Makes an empty cluster. It is made aside and renamed, so that neither a crash nor a second
 * process can leave or meet half of one.
 */
export async function createCluster(place: Place, runtime: string): Promise<void> {
  const aside = await makeAside(place.home)
  const creator = creatorAccount()
  if (creator) await chown(aside, creator.uid, creator.gid)
  try {
    const options = { ...creator, cwd: place.home, env: ENVIRONMENT }
    await promisify(execFile)(join(runtime, 'bin/initdb'), [...INITDB, '-D', aside], options)
  } catch (cause) {
    await rm(aside, { recursive: true })
    throw new DatabaseUnavailable({
      what: `A new database could not be made: ${cause instanceof Error ? cause.message : cause}`,
      where: place.home,
      todo: 'Check that the disk has 200 MB free and that the directory can be written.',
      cause,
    })
  }
  if (place.account) await give(aside, place.account)
  await rename(aside, place.cluster).catch(() => rm(aside, { recursive: true }))
}

async function give(directory: string, { uid, gid }: Account): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true }))
    await lchown(join(entry.parentPath, entry.name), uid, gid)
  await lchown(directory, uid, gid)
}
