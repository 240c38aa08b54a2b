import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, test } from 'vitest'
import { openDatabase } from '../postgres/index.ts'
import { scratchDatabase } from '../postgres/scratch.ts'
import { person, type Trial } from '../trial.ts'
import { contract } from './contract/index.ts'
import { addClinic, createRepository, migrate } from './index.ts'

// The embedded PostgreSQL plays the clinic's own one: reached by a URL, its database sorted as
// Swedish is, and its user no superuser.
let trial: Trial

beforeAll(async () => {
  const host = await scratchDatabase()
  const own = `own_${randomUUID().replaceAll('-', '')}`
  await host.pool.query(`create role ${own} login`)
  // As an administrator does where Legato may not: the role may be here from another database.
  await host.pool.query('create role legato_app nologin').catch(() => {})
  await host.pool.query(`grant legato_app to ${own}`)
  await host.pool.query(
    `create database ${own} owner ${own} template template0
      locale_provider icu icu_locale 'sv-SE' locale 'C'`,
  )
  const address = `host=${encodeURIComponent(host.connection.host ?? '')}&port=${host.connection.port}`
  const databaseUrl = `postgres://${own}@/${own}?${address}`
  const { pool, stop } = await openDatabase({ dataDirectory: '', databaseUrl })
  await migrate(pool)
  let count = 0
  trial = {
    pool,
    now: () => new Date('2026-11-22T09:00:00Z'),
    newId: () => {
      count += 1
      return `id-${count}`
    },
    pass: () => {},
    stop: async () => {
      await stop()
      await host.pool.query(`drop database ${own} with (force)`)
      await host.pool.query(`drop owned by ${own}`)
      await host.pool.query(`drop role ${own}`)
      await host.stop()
    },
  }
})
afterAll(() => trial.stop())

for (const { name, run } of contract)
  test(`on a PostgreSQL of the clinic's own, ${name}`, async () => {
    const [here, there] = [await addClinic(trial, 'Here'), await addClinic(trial, 'There')]
    await run({
      repository: createRepository(trial),
      clinician: await person(trial, here, { roles: ['neurologist'] }),
      stranger: await person(trial, there, { roles: ['neurologist'] }),
      person: (roles, self) =>
        person(trial, here, { roles, ...(self === undefined ? {} : { self }) }),
    })
  })
