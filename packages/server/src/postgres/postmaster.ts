import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ENVIRONMENT } from './cluster.ts'
import { isAlive } from './leftovers.ts'
import { type Place, PORT } from './place.ts'
import { probe } from './probe.ts'
import { DatabaseUnavailable } from './unavailable.ts'

// Recovery after a crash of a large database takes minutes.
const ATTEMPTS_MS = 5_000
const RECOVERY_MS = 600_000
const STOP_MS = 60_000
const PAUSE_MS = 20

// What must hold whatever postgresql.conf says: no TCP, a private socket, and a log without
// patient data (PostgreSQL would write failed statements and the values in them).
const settings = ({ sockets }: Place): readonly string[] => [
  'listen_addresses=',
  `unix_socket_directories=${sockets}`,
  'unix_socket_permissions=0700',
  `port=${PORT}`,
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_min_duration_statement=-1',
  'logging_collector=off',
]

/**
 * Starts PostgreSQL and returns when it answers, after crash recovery if there was a crash.
 * If another process starts it at the same moment, PostgreSQL itself lets only one through
 * (by postmaster.pid), and both callers return.
 */
export async function startPostmaster(place: Place, runtime: string): Promise<void> {
  const began = Date.now()
  let child: ChildProcess | undefined
  for (let launches = 0; ; await sleep(PAUSE_MS)) {
    const state = await probe(place)
    const waitedMs = Date.now() - began
    if (state === 'ready') return
    if (waitedMs > RECOVERY_MS) throw await failure(place)
    if (state === 'busy' || (child && !hasEnded(child))) continue
    if (launches > 0 && !(await mayTryAgain(place, { launches, waitedMs })))
      throw await failure(place)
    child = await launch(place, runtime)
    launches += 1
  }
}

/** Stops PostgreSQL in its fast way: sessions end, all is written, nothing needs recovery. */
export async function stopPostmaster(place: Place): Promise<void> {
  const pid = await postmasterPid(place)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  const began = Date.now()
  while ((await postmasterPid(place)) === pid && isAlive(pid)) {
    if (Date.now() - began > STOP_MS) throw await failure(place)
    await sleep(PAUSE_MS)
  }
}

async function launch(place: Place, runtime: string): Promise<ChildProcess> {
  const log = await open(place.log, 'a', 0o600)
  const args = ['-D', place.cluster, ...settings(place).flatMap((setting) => ['-c', setting])]
  // A session of its own: Ctrl-C in the terminal reaches Legato, which then stops it in order.
  const child = spawn(join(runtime, 'bin/postgres'), args, {
    ...place.account,
    cwd: place.home,
    detached: true,
    env: ENVIRONMENT,
    stdio: ['ignore', log.fd, log.fd],
  })
  await once(child, 'spawn').catch((cause) => {
    throw notExecutable(place, cause)
  })
  await log.close()
  child.unref()
  return child
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** The process id of the running or crashed postmaster, from the first line of its own file. */
async function postmasterPid({ cluster }: Place): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return pid > 0 ? pid : undefined
}

/**
 * Whether a PostgreSQL that ended at once only met another: a rival that starts or stops, or the
 * last children of a killed one. Those leave a postmaster.pid, or had one a moment ago.
 */
async function mayTryAgain(
  place: Place,
  { launches, waitedMs }: { readonly launches: number; readonly waitedMs: number },
): Promise<boolean> {
  const pid = await postmasterPid(place)
  if (pid !== undefined && (await isStranger(pid, place)))
    await rm(join(place.cluster, 'postmaster.pid'), { force: true })
  return waitedMs < ATTEMPTS_MS && (pid !== undefined || launches < 2)
}

/**
 * After a crash PostgreSQL ignores an old postmaster.pid unless some process now has that number,
 * as happens when a container restarts. A real postmaster works in its cluster's directory; a
 * process that works elsewhere is none. Without /proc (macOS) nobody is called a stranger.
 */
async function isStranger(pid: number, { cluster }: Place): Promise<boolean> {
  const directory = await readlink(`/proc/${pid}/cwd`).catch(() => cluster)
  return directory !== cluster
}

async function failure(place: Place): Promise<DatabaseUnavailable> {
  const log = await readFile(place.log, 'utf8').catch(() => '')
  return new DatabaseUnavailable({
    what: `PostgreSQL does not run as it should. It says:\n${log.trim().split('\n').slice(-6).join('\n')}`,
    where: place.log,
    todo: 'Mend what its last lines name (disk full, memory, permissions), then start Legato again. The data are untouched.',
  })
}

function notExecutable(place: Place, cause: unknown): DatabaseUnavailable {
  const user = place.account === undefined ? 'this user' : `user ${place.account.uid}`
  return new DatabaseUnavailable({
    what: `PostgreSQL cannot be run as ${user}.`,
    where: place.home,
    todo: 'Start Legato as an ordinary user, on a disk that allows programs to run (not "noexec").',
    cause,
  })
}
