import { randomUUID } from 'node:crypto'
import type { ClinicId } from '@legato/values'
import { openPool } from '../postgres/pool.ts'
import type { Store } from '../repository/store.ts'
import { zoneOf } from '../zone.ts'
import type { Place } from './thread.ts'

/** Does work with a store of its own, in the thread of a hand. */
export async function atDesk(
  { connection, clinic, zone }: Place,
  work: (desk: { readonly store: Store; readonly clinic: ClinicId }) => Promise<unknown>,
): Promise<void> {
  const pool = openPool(connection)
  const around = { zone: zoneOf(zone) }
  try {
    await work({
      store: { pool, now: () => new Date(), newId: () => randomUUID(), around },
      clinic,
    })
  } finally {
    await pool.end()
  }
}
