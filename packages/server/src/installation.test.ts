import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf } from './identity/index.ts'
import { claimDatabase, installationKey } from './installation.ts'
import { scratchDatabase } from './postgres/scratch.ts'
import { firstClinic, migrate } from './repository/index.ts'

const key = keyOf(new Uint8Array(32).fill(1), randomBytes)
const stops: (() => Promise<unknown>)[] = []
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legato-key-'))
  stops.push(() => rm(folder, { recursive: true }))
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

async function database() {
  const { pool, stop } = await scratchDatabase()
  stops.push(stop)
  await migrate(pool)
  return pool
}

test('the first start makes a key that only its user may read, later ones find it', async () => {
  const at = { key: undefined, dataDirectory: join(folder, 'new') }
  const both = await Promise.all([
    installationKey(at, randomBytes),
    installationKey(at, randomBytes),
  ])
  const later = await installationKey(at, randomBytes)
  expect(both.map(({ check }) => check)).toEqual([later.check, later.check])
  expect((await stat(join(folder, 'new', 'key'))).mode & 0o777).toBe(0o600)
  const text = await readFile(join(folder, 'new', 'key'), 'utf8')
  const given = { key: Uint8Array.from(Buffer.from(text, 'base64')), dataDirectory: '/nowhere' }
  expect((await installationKey(given, randomBytes)).check).toEqual(later.check)
})

test('a key that was cut off is not replaced by another', async () => {
  await writeFile(join(folder, 'key'), 'AAAA')
  const at = { key: undefined, dataDirectory: folder }
  await expect(installationKey(at, randomBytes)).rejects.toThrow('does not hold 32 bytes')
})

test('a demonstration is never started as a clinic, nor a clinic as a demonstration', async () => {
  const demonstration = await database()
  await claimDatabase(demonstration, { isDemonstration: true, key })
  await claimDatabase(demonstration, { isDemonstration: true, key })
  await expect(claimDatabase(demonstration, { isDemonstration: false, key })).rejects.toThrow(
    'This database holds a demonstration',
  )
  const clinic = await database()
  await claimDatabase(clinic, { isDemonstration: false, key })
  await expect(claimDatabase(clinic, { isDemonstration: true, key })).rejects.toThrow(
    'This database belongs to a clinic',
  )
})

test('a database from before there were demonstrations is taken for a clinic', async () => {
  const pool = await database()
  await firstClinic({ pool, now: () => new Date(), newId: () => 'c1' }, 'Clinic')
  await expect(claimDatabase(pool, { isDemonstration: true, key })).rejects.toThrow(
    'This database belongs to a clinic',
  )
})

test('another key is refused before it seals anything', async () => {
  const pool = await database()
  await claimDatabase(pool, { isDemonstration: false, key })
  const other = keyOf(new Uint8Array(32).fill(2), randomBytes)
  await expect(claimDatabase(pool, { isDemonstration: false, key: other })).rejects.toThrow(
    'sealed with another key',
  )
})
