import { Pool, type PoolConfig } from 'pg'

/**
 * A pool that outlives its database. A session that ends while it is idle or at work emits an error
 * beside the one that its query rejects with; nobody listening would end the process.
 */
export function openPool(connection: PoolConfig): Pool {
  const pool = new Pool({ ...connection, max: 10 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
