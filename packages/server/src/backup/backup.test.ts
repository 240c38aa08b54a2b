import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from '../postgres/index.ts'
import { scratchDatabase, scratchFolder } from '../postgres/scratch.ts'
import { start } from '../start.ts'
import { backup, restore } from './index.ts'

type Environment = Readonly<Record<string, string>>

const PASSPHRASE = { LEGATO_BACKUP_PASSPHRASE: 'a passphrase of length' }
/** A key costs no work to open with; a passphrase costs a second. */
let key: Environment
let clinic: Own
let folder: string
let remove: () => Promise<void>
const closing: (() => Promise<void>)[] = []

interface Own {
  readonly pool: Pool
  readonly environment: Environment
}

beforeAll(async () => {
  ;({ folder, remove } = await scratchFolder())
  const secret = await generateX25519Identity()
  const file = join(folder, 'key.txt')
  await writeFile(file, `# kept elsewhere\n${secret}\n`)
  key = {
    LEGATO_BACKUP_RECIPIENT: await identityToRecipient(secret),
    LEGATO_BACKUP_IDENTITY: file,
  }
  clinic = await clinicWithExamples()
})
afterAll(async () => {
  for (const close of closing) await close()
  await remove()
})

/** A database of its own, reached as a clinic's would be. */
async function ownDatabase(): Promise<Own> {
  const { connection, pool, stop } = await scratchDatabase()
  closing.push(stop)
  const { database, host, port, user } = connection
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`
  const data = join(folder, randomUUID())
  return {
    pool,
    environment: {
      DATABASE_URL: url,
      LEGATO_DATA: data,
      LEGATO_PORT: '0',
      LEGATO_DEMO: 'yes',
      ...key,
    },
  }
}

async function clinicWithExamples() {
  const own = await ownDatabase()
  const config = readConfig(own.environment)
  const running = await start({ config, say: () => {}, pages: async () => undefined })
  await running.stop()
  await keepRecording(own.pool)
  return own
}

/** Bytes of every value, as a recording has them. */
async function keepRecording(pool: Pool): Promise<void> {
  const bytes = Buffer.from(Uint8Array.from({ length: 512 }, (_, index) => index))
  await pool.query(
    `insert into legato.recording (clinic, id, patient, account, file, bytes, digest, at, state)
      select clinic, 'n', id, 'x', 'night.edf', 512, '', now(), 'waiting' from legato.patient limit 1`,
  )
  await pool.query(
    `insert into legato.recording_chunk (clinic, recording, number, patient, content)
      select clinic, id, 0, patient, $1 from legato.recording`,
    [bytes],
  )
}

/** Of every table, how many rows and a digest of them all. */
async function contentOf(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'legato'::regnamespace
      and relkind in ('r', 'p') and not relispartition and relname not in ('migration', 'backup', 'session') and relname not like 'search%'`,
  )
  const content: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query(`select t::text as row from legato.${name} t order by 1`)
    const told = rows.filter(({ row }) => !row.includes('backup'))
    const digest = createHash('sha256').update(JSON.stringify(told)).digest('hex')
    content[name] = `${told.length} ${digest}`
  }
  return content
}

test('a backup goes to another machine, and from there into the PostgreSQL of a clinic', async () => {
  const { pool, environment } = clinic
  const before = await contentOf(pool)
  expect(before.resource_version).not.toMatch(/^0 /)
  expect(before.recording_chunk).toMatch(/^1 /)
  const first = join(folder, 'first.age')
  const { rows } = await backup({ file: first, environment })
  expect((await stat(first)).mode & 0o777).toBe(0o600)

  const { folder: machine, remove: clear } = await scratchFolder()
  closing.push(clear)
  const embedded = { LEGATO_DATA: machine, LEGATO_DEMO: 'yes', ...key }
  const restored = await restore({ file: first, environment: embedded })
  expect(restored.rows).toBe(rows)
  expect(restored.audits).toHaveLength(1)
  expect(restored.audits[0]?.fault).toBeUndefined()
  const database = await openDatabase({ dataDirectory: machine })
  expect(await contentOf(database.pool)).toEqual(before)
  await database.stop()

  const second = join(folder, 'second.age')
  await backup({ file: second, environment: embedded })
  const last = await ownDatabase()
  await restore({ file: second, environment: last.environment })
  expect(await contentOf(last.pool)).toEqual(before)
})

test('what was restored goes on: numbers continue, and a server starts on it', async () => {
  const { environment } = clinic
  const file = join(folder, 'goes-on.age')
  await backup({ file, environment })
  const there = await ownDatabase()
  await restore({ file, environment: there.environment })
  const config = readConfig(there.environment)
  const running = await start({ config, say: () => {}, pages: async () => undefined })
  await running.stop()
  const { rows } = await there.pool.query('select max(number) as last from legato.import')
  const { rows: next } = await there.pool.query(
    `select nextval(pg_get_serial_sequence('legato.import', 'number')) as next`,
  )
  expect(Number(next[0].next)).toBeGreaterThan(Number(rows[0].last))
})

test('nothing of a patient can be read in the file', async () => {
  const { pool, environment } = clinic
  const file = join(folder, 'sealed.age')
  await backup({ file, environment })
  const { rows } = await pool.query('select name from legato.patient')
  const bytes = await readFile(file, 'latin1')
  expect(rows.filter(({ name }) => bytes.includes(name))).toEqual([])
  expect(bytes.startsWith('age-encryption.org/v1')).toBe(true)
})

test('a passphrase opens what it has locked, and nothing else does', async () => {
  const { DATABASE_URL = '', LEGATO_DATA = '' } = clinic.environment
  const file = join(folder, 'passphrase.age')
  await backup({ file, environment: { DATABASE_URL, LEGATO_DATA, ...PASSPHRASE } })
  const there = await ownDatabase()
  const without = { ...there.environment, ...PASSPHRASE, LEGATO_BACKUP_IDENTITY: '' }
  const other = { LEGATO_BACKUP_PASSPHRASE: 'another passphrase' }
  await expect(restore({ file, environment: there.environment })).rejects.toThrow(
    'another passphrase or key',
  )
  await expect(restore({ file, environment: { ...without, ...other } })).rejects.toThrow(
    'another passphrase or key',
  )
  expect((await restore({ file, environment: without })).rows).toBeGreaterThan(0)
})

test('a file that was cut off, or is none of ours, restores nothing', async () => {
  const { environment } = clinic
  const file = join(folder, 'cut.age')
  const { bytes } = await backup({ file, environment })
  const { pool, environment: there } = await ownDatabase()
  await truncate(file, bytes - 70_000)
  await expect(restore({ file, environment: there })).rejects.toThrow()
  const { rows } = await pool.query(`select to_regnamespace('legato') as schema`)
  expect(rows).toEqual([{ schema: null }])
  await writeFile(file, 'no backup')
  await expect(restore({ file, environment: there })).rejects.toThrow('it is no backup')
  const missing = restore({ file: join(folder, 'none.age'), environment: there })
  await expect(missing).rejects.toThrow('no such file')
})

test('a clinic that is there is never written over', async () => {
  const { environment } = clinic
  const file = join(folder, 'over.age')
  await backup({ file, environment })
  const before = await contentOf(clinic.pool)
  await expect(restore({ file, environment })).rejects.toThrow('There is a Legato here already')
  expect(await contentOf(clinic.pool)).toEqual(before)
})

test('a backup that fails leaves the one before', async () => {
  const { environment } = clinic
  const file = join(folder, 'kept.age')
  await backup({ file, environment })
  const before = await readFile(file)
  await mkdir(`${file}.part`)
  await expect(backup({ file, environment })).rejects.toThrow()
  expect(await readFile(file)).toEqual(before)
})

test('a backup of a newer Legato says so, and nothing is begun', async () => {
  const head = {
    schema: 'legato-backup/1',
    at: '2030-01-01T00:00:00Z',
    migrations: ['999-newer.sql'],
  }
  const lock = new Encrypter()
  lock.addRecipient(key.LEGATO_BACKUP_RECIPIENT ?? '')
  const file = join(folder, 'newer.age')
  await writeFile(file, await lock.encrypt(gzipSync(`${JSON.stringify(head)}\n`)))
  const { pool, environment } = await ownDatabase()
  await expect(restore({ file, environment })).rejects.toThrow('newer Legato (999-newer.sql)')
  const { rows } = await pool.query(`select to_regnamespace('legato') as schema`)
  expect(rows).toEqual([{ schema: null }])
})

test.each([
  [{}, 'LEGATO_BACKUP_PASSPHRASE is not set'],
  [{ LEGATO_BACKUP_PASSPHRASE: 'short' }, 'is shorter than 16 characters'],
  [{ LEGATO_BACKUP_RECIPIENT: 'age1nobody' }, 'LEGATO_BACKUP_RECIPIENT must be a public key'],
])('without a lock no backup is written: %j', async (environment, says) => {
  const file = join(folder, 'never.age')
  expect(() => backup({ file, environment })).toThrow(says)
  await expect(stat(file)).rejects.toThrow('ENOENT')
})
