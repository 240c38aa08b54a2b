import { Client } from 'pg'
import type { Place } from './place.ts'
import { connectionTo, stateAfter } from './probe.ts'

/*
 * Several processes (server, command line, jobs) may use one database, and the last to leave turns
 * off the light. Each holds a shared advisory lock in a session of its own while it works. Who
 * leaves gives that up and tries for the exclusive lock: whoever gets it is alone, and stops
 * PostgreSQL; whoever comes in that moment waits at the lock, is sent away, and starts it anew.
 * A killed process loses its session, and so its lock: there is no file to be stale.
 */

/** "legato" as a number, so that no other software's lock is meant. */
const LOCK = 0x6c656761

export type Lease = {
  /** Settles when PostgreSQL went away although nobody here asked it to. */
  readonly lost: Promise<void>
  /** Gives the lease up; `last` runs if nobody else holds one. */
  readonly release: (last: () => Promise<void>) => Promise<void>
}

/** Takes a lease on the running database; undefined if it is just being stopped. */
export async function takeLease(place: Place): Promise<Lease | undefined> {
  const client = new Client({ ...connectionTo(place, 'postgres'), keepAlive: true })
  const ended = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [LOCK])
  } catch (error) {
    stateAfter(error, place)
    return undefined
  }
  return { lost: ended, release: (last) => release(client, last) }
}

async function release(client: Client, last: () => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_unlock_shared($1)', [LOCK])
  const { rows } = await client.query<{ alone: boolean }>(
    'select pg_try_advisory_lock($1) as alone',
    [LOCK],
  )
  if (rows[0]?.alone) await last()
  await client.end().catch(() => {})
}
