import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { migrate } from '../repository/index.ts'
import { start } from '../start.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'
import { scratchDatabase, scratchFolder } from './scratch.ts'

// The embedded PostgreSQL plays the clinic's own one: an empty database, reached by a URL.
let own: Database
let name: string

beforeAll(async () => {
  own = await scratchDatabase()
  name = createHash('sha256')
    .update(own.connection.database ?? '')
    .digest('hex')
    .slice(0, 12)
})

afterAll(async () => {
  await own.pool.query(`drop owned by limited_${name}`)
  await own.pool.query(`drop role limited_${name}`)
  await own.stop()
})

function urlFor(user: string | undefined): string {
  const { database, host, port } = own.connection
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`
}

test('with a DATABASE_URL Legato starts on it, loads no examples, and makes no database here', async () => {
  const { folder, remove } = await scratchFolder()
  const config = readConfig({
    DATABASE_URL: urlFor(own.connection.user),
    LEGATO_DATA: folder,
    LEGATO_PORT: '0',
  })
  const said: string[] = []
  const say = (line: string) => said.push(line)
  const running = await start({ config, say, pages: async () => undefined })
  expect((await fetch(`${running.address}/api/health`)).status).toBe(200)
  await running.stop()
  await remove()
  expect(said).toEqual([])
  const { rows } = await own.pool.query('select count(*)::int from legato.patient')
  expect(rows).toEqual([{ count: 0 }])
})

// Nobody listens at port 1: what is tried there is refused by the system, and not by Legato.
const nobody = (host: string, more = '') =>
  openDatabase({ dataDirectory: '', databaseUrl: `postgres://u@${host}:1/legato${more}` })

test('a database on another machine is asked for nothing without TLS and a checked certificate', async () => {
  for (const more of ['', '?sslmode=disable', '?sslmode=no-verify', '?ssl=0&host=db.example'])
    await expect(nobody('127.0.0.2', more)).rejects.toMatchObject({
      todo: expect.stringContaining('sslmode=verify-full'),
    })
  await expect(nobody('127.0.0.1', '?host=127.0.0.2')).rejects.toThrow(
    'nothing proves that it is the right one',
  )
})

test('with TLS, on this machine, or where the clinic says so, it is asked', async () => {
  const databaseUrl = 'postgres://u@127.0.0.2:1/legato'
  for (const asked of [
    nobody('127.0.0.2', '?sslmode=verify-full'),
    nobody('127.0.0.1'),
    openDatabase({ dataDirectory: '', databaseUrl, databaseTls: false }),
  ])
    await expect(asked).rejects.toThrow('ECONNREFUSED')
})

test('a user who may not make the role is told what to ask the administrator for', async () => {
  const user = `limited_${name}`
  await own.pool.query(`create role ${user} login`)
  await own.pool.query(`grant create on database ${own.connection.database} to ${user}`)
  const { pool, stop } = await openDatabase({ dataDirectory: '', databaseUrl: urlFor(user) })
  await expect(migrate(pool)).rejects.toThrow(
    `Legato needs the database role legato_app, and ${user} may not make it. ` +
      'Ask the administrator of this PostgreSQL to run: ' +
      `create role legato_app nologin; grant legato_app to "${user}";`,
  )
  await stop()
})
