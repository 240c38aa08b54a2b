import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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

test('a run that is killed leaves neither its folder nor its PostgreSQL', async () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    import { scratchFolder } from ${JSON.stringify(join(import.meta.dirname, 'scratch.ts'))}
    const { folder } = await scratchFolder()
    await openDatabase({ dataDirectory: folder })
    console.log(folder)`
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(run.stdout.setEncoding('utf8'), 'data')
  const folder = String(said).trim()
  expect(await isThere(join(folder, 'postgres/cluster/postmaster.pid'))).toBe(true)
  run.kill('SIGKILL')
  while (await isThere(folder)) await sleep(50)
})

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
