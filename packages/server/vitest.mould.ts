import { makeMould } from './src/postgres/mould.ts'
import { migrate } from './src/repository/index.ts'

/**
 * Before the first test with a whole clinic: what a first start makes is made once, and copied for
 * each. It leaves nothing behind, and so it need not wait for the disk.
 */
export const setup = () =>
  makeMould(async (pool) => {
    await migrate(pool)
    await pool.query('alter system set fsync = off')
  })
