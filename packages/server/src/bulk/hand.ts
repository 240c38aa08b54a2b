import { randomUUID } from 'node:crypto'
import { workerData } from 'node:worker_threads'
import { openPool } from '../postgres/pool.ts'
import { zoneOf } from '../zone.ts'
import { carryOut } from './carry.ts'
import type { Given } from './thread.ts'

/*
 * An import in a thread of its own: to read and to check millions of lines takes the whole of a
 * processor, and whoever waits for an answer of the server must not wait for that.
 */
const { connection, clinic, run, zone }: Given = workerData
const pool = openPool(connection)
const store = {
  pool,
  now: () => new Date(),
  newId: () => randomUUID(),
  around: { zone: zoneOf(zone) },
}
try {
  await carryOut({ store, clinic }, run)
} finally {
  await pool.end()
}
