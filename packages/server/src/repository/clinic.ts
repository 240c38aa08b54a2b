import { type ClinicId, id } from '@legato/values'
import type { Pool } from 'pg'
import { inClinic, type Store } from './store.ts'

/** Any number, the same in every process. */
const LOCK = 7_353_487

/** Does the first things of a start while no other process on this database does them. */
export async function oneAtATime<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
    client.release()
  }
}

/** The clinic of this installation, made at the first start. */
export async function firstClinic(store: Store, name: string): Promise<ClinicId> {
  const { pool } = store
  const found = await pool.query<{ clinic: string }>('select clinic from legato.clinic limit 1')
  return found.rows[0] ? id<'Clinic'>(found.rows[0].clinic) : addClinic(store, name)
}

/** Adds a clinic. Only the owner of the tables may: the application works within one. */
export async function addClinic({ pool, newId }: Store, name: string): Promise<ClinicId> {
  const clinic = id<'Clinic'>(newId())
  await pool.query('insert into legato.clinic (clinic, name) values ($1, $2)', [clinic, name])
  return clinic
}

/** Whether anything was ever imported here. */
export async function isEmpty({ pool }: Store, clinic: ClinicId): Promise<boolean> {
  return inClinic(pool, clinic, async (query) => {
    const [any] = await query('select from legato.import where clinic = $1 limit 1', [clinic])
    return any === undefined
  })
}
