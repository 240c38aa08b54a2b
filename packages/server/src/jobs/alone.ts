import type { Pool } from 'pg'

/** Does work that only one hand may do at a time: a session's lock goes with its connection. */
export async function alone<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 2))', [name])
    return await work()
  } finally {
    client.release(true)
  }
}
