import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { createCluster, hasCluster } from './cluster.ts'
import type { Database, OpenOptions, Progress } from './database.ts'
import { type Lease, takeLease } from './lease.ts'
import { removeLeftovers } from './leftovers.ts'
import { findPlace, type Place } from './place.ts'
import { openPool } from './pool.ts'
import { startPostmaster, stopPostmaster } from './postmaster.ts'
import { connectionTo, probe } from './probe.ts'
import { installRuntime } from './runtime.ts'

const DATABASE = 'legato'
/** Between two times of trying to bring PostgreSQL back. */
const PAUSE_MS = 2000

type Running = { readonly place: Place; readonly onProgress: (progress: Progress) => void }

/** Opens the embedded database, made and started where it is missing or not running. */
export async function openEmbedded(
  dataDirectory: string,
  { onProgress = () => {} }: Pick<OpenOptions, 'onProgress'>,
): Promise<Database> {
  const place = await findPlace(dataDirectory)
  const running = { place, onProgress }
  const guard = await guarded(running)
  await ensureDatabase(place)
  const connection = connectionTo(place, DATABASE)
  const pool = openPool(connection)
  const stop = once(async () => {
    await pool.end()
    await guard.stop()
  })
  onProgress({ kind: 'ready' })
  return { pool, connection, stop }
}

/** Keeps a lease, and brings PostgreSQL back if it is killed while we hold one. */
async function guarded(running: Running) {
  let stopping = false
  // A promise, so that who stops while we come back waits for the new lease and gives that up too.
  let lease = enter(running)
  await lease
  const watch = async (): Promise<void> => {
    await (await lease).lost
    if (stopping) return
    lease = again(running, () => stopping)
    return watch()
  }
  const watching = watch().catch(() => {}) // The pool tells its callers why nothing answers.
  const stop = async (): Promise<void> => {
    stopping = true
    const current = await lease.catch(() => undefined)
    await current?.release(() => stopPostmaster(running.place)).catch(() => {})
    await watching
  }
  return { stop }
}

/** As long as it takes: a full disk gets room again, and nobody need start Legato anew for that. */
async function again(running: Running, isOver: () => boolean): Promise<Lease> {
  for (;;)
    try {
      return await enter(running)
    } catch (error) {
      if (isOver()) throw error
      await sleep(PAUSE_MS, undefined, { ref: false })
    }
}

async function enter(running: Running): Promise<Lease> {
  for (;;) {
    await ensureRunning(running)
    const lease = await takeLease(running.place)
    if (lease) return lease
  }
}

async function ensureRunning({ place, onProgress }: Running): Promise<void> {
  if ((await probe(place)) === 'ready') return
  const isNew = !(await hasCluster(place))
  if (isNew) onProgress({ kind: 'creating', home: place.home })
  const runtime = await installRuntime(place)
  await removeLeftovers(place, runtime)
  if (isNew) await createCluster(place, runtime)
  onProgress({ kind: 'starting' })
  await startPostmaster(place, runtime)
}

async function ensureDatabase(place: Place): Promise<void> {
  const client = new Client(connectionTo(place, 'postgres'))
  client.on('error', () => {}) // PostgreSQL may be stopped while we leave.
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`).catch(ignoreRival)
  } finally {
    await client.end()
  }
}

/** duplicate_database, or its race in the catalog: another process was first. */
function ignoreRival(error: { readonly code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

function once<T>(act: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= act()
    return done
  }
}
