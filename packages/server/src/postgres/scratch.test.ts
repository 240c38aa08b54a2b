import { expect, test } from 'vitest'
import { scratchDatabase } from './scratch.ts'

test('each scratch database is empty, its own, and gone afterwards', async () => {
  const [one, other] = await Promise.all([scratchDatabase(), scratchDatabase()])
  await one.pool.query('create table word (text text)')
  await expect(other.pool.query('select from word')).rejects.toThrow('does not exist')
  await one.stop()
  const names = await other.pool.query('select datname from pg_database where datname = $1', [
    one.connection.database,
  ])
  await other.stop()
  expect(names.rows).toEqual([])
})
