import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseUnavailable, openDatabase, type Progress } from './index.ts'
import { scratchFolder } from './scratch.ts'

const DOOR = new URL('./index.ts', import.meta.url).href
const made: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const remove of made.reverse()) await remove()
})

async function newFolder(mode = 0o711): Promise<string> {
  const { folder, remove } = await scratchFolder()
  await chmod(folder, mode)
  made.push(remove)
  return folder
}

/** The process ids of the postmaster: one if it runs, none if it was stopped in order. */
async function postmaster(folder: string): Promise<number | undefined> {
  const file = join(folder, 'postgres/cluster/postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number.parseInt(text, 10)
}

/** Another process that opens the same database, says so, and closes it on SIGTERM. */
async function visitor(folder: string): Promise<ChildProcess> {
  const script = `
    import { openDatabase } from ${JSON.stringify(DOOR)}
    const database = await openDatabase({ dataDirectory: ${JSON.stringify(folder)} })
    process.on('SIGTERM', () => database.stop())
    console.log('open')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function leave(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await once(child, 'exit')
}

describe('one data directory over its life', () => {
  let folder = ''
  const open = (onProgress?: (progress: Progress) => void) =>
    openDatabase({ dataDirectory: folder, ...(onProgress && { onProgress }) })

  beforeAll(async () => {
    folder = await newFolder()
  })

  test('a first start makes a cluster and says so', async () => {
    const seen: string[] = []
    const database = await open((progress) => seen.push(progress.kind))
    const { rows } = await database.pool.query(
      `select current_setting('server_encoding') encoding, current_setting('listen_addresses') tcp,
        current_setting('fsync') fsync, current_setting('synchronous_commit') commit,
        current_setting('data_checksums') checksums`,
    )
    await database.pool.query('create table kept (word text)')
    await database.pool.query(`insert into kept values ('first')`)
    await database.stop()
    expect(seen).toEqual(['creating', 'starting', 'ready'])
    expect(rows).toEqual([
      { encoding: 'UTF8', tcp: '', fsync: 'on', commit: 'on', checksums: 'on' },
    ])
    expect(await postmaster(folder)).toBeUndefined()
  })

  test('a second start keeps the data and makes nothing', async () => {
    const seen: string[] = []
    const database = await open((progress) => seen.push(progress.kind))
    const { rows } = await database.pool.query('select word from kept')
    await database.stop()
    expect(seen).toEqual(['starting', 'ready'])
    expect(rows).toEqual([{ word: 'first' }])
  })

  test('a second process attaches, and the last to leave stops PostgreSQL', async () => {
    const database = await open()
    const running = await postmaster(folder)
    const guest = await visitor(folder)
    expect(await postmaster(folder)).toBe(running)
    await database.stop()
    expect(await postmaster(folder)).toBe(running)
    await leave(guest, 'SIGTERM')
    expect(await postmaster(folder)).toBeUndefined()
  })

  test('a process that is killed leaves PostgreSQL to the next, who stops it', async () => {
    await leave(await visitor(folder), 'SIGKILL')
    const running = await postmaster(folder)
    expect(running).toBeGreaterThan(0)
    const database = await open()
    expect(await postmaster(folder)).toBe(running)
    await database.stop()
    expect(await postmaster(folder)).toBeUndefined()
  })

  test('a PostgreSQL that is killed comes back with all that it acknowledged', async () => {
    const database = await open()
    await database.pool.query(`insert into kept values ('acknowledged')`)
    const killed = await postmaster(folder)
    process.kill(killed ?? 0, 'SIGKILL')
    const rows = await untilAnswered(
      () => database.pool.query('select word from kept order by 1'),
      {
        by: async () => (await postmaster(folder)) !== killed,
      },
    )
    expect(rows).toEqual([{ word: 'acknowledged' }, { word: 'first' }])
    await database.stop()
  })

  test('an old postmaster.pid that names a stranger does not stand in the way', async () => {
    const file = join(folder, 'postgres/cluster/postmaster.pid')
    await writeFile(file, `${process.pid}\n${folder}/postgres/cluster\n1\n5432\n`)
    const database = await open()
    const { rows } = await database.pool.query('select count(*)::int from kept')
    await database.stop()
    expect(rows).toEqual([{ count: 2 }])
  })

  test('the log holds neither statements nor values', async () => {
    const database = await open()
    await database.pool.query('create unique index on kept (word)')
    await expect(database.pool.query(`insert into kept values ('first')`)).rejects.toThrow('unique')
    await expect(database.pool.query(`select 'Invented'::int`)).rejects.toThrow('Invented')
    await database.stop()
    const log = await readFile(join(folder, 'postgres/postgres.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toMatch(/first|Invented|insert/)
  })

  test('a cluster that PostgreSQL refuses is a clear error, and stays as it is', async () => {
    const version = join(folder, 'postgres/cluster/PG_VERSION')
    await writeFile(version, '17\n')
    await expect(open()).rejects.toThrow(/written by PostgreSQL 17.*\n.*where: .*cluster\n.*to do/)
    await writeFile(version, '18\n')
    const settings = join(folder, 'postgres/cluster/postgresql.conf')
    const text = await readFile(settings, 'utf8')
    await writeFile(settings, `${text}\nshared_buffers = 'plenty'\n`)
    await expect(open()).rejects.toThrow(/shared_buffers.*where: .*postgres.log\n.*to do/s)
    await writeFile(settings, text)
    await (await open()).stop()
  })
})

type Ask<T> = () => Promise<{ readonly rows: readonly T[] }>

/** Asks again as callers would, until the new PostgreSQL and no dying session answers. */
async function untilAnswered<T>(
  ask: Ask<T>,
  { by }: { readonly by: () => Promise<boolean> },
): Promise<readonly T[]> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const isNew = await by()
    const answer = await ask().catch(() => undefined)
    if (isNew && answer) return answer.rows
    await sleep(50)
  }
  throw new Error('PostgreSQL did not come back')
}

test('two first starts at once share one cluster and leave nothing half made', async () => {
  const folder = await newFolder()
  const databases = await Promise.all([1, 2].map(() => openDatabase({ dataDirectory: folder })))
  await databases[0]?.pool.query('create table shared (word text)')
  const found = await databases[1]?.pool.query('select from shared')
  expect(found?.rowCount).toBe(0)
  await Promise.all(databases.map((database) => database.stop()))
  const names = await readdir(join(folder, 'postgres'))
  expect(names.filter((name) => name.startsWith('new-'))).toEqual([])
  expect(await postmaster(folder)).toBeUndefined()
})

test('below a directory that only its owner may enter, and a path too long for a socket', async () => {
  const outer = await newFolder(0o700)
  const folder = join(outer, 'a'.repeat(120))
  await mkdir(folder)
  made.push(async () => rm(await realpath(join(folder, 'postgres')), { recursive: true }))
  for (const start of ['first', 'second']) {
    const database = await openDatabase({ dataDirectory: folder })
    const { rows } = await database.pool.query('select $1::text as start', [start])
    expect(rows).toEqual([{ start }])
    await database.stop()
    made.push(() => rm(String(database.connection.host), { recursive: true, force: true }))
  }
  expect(await readdir(folder)).toEqual(['postgres'])
})

test('a DATABASE_URL is used instead, and its password is never told', async () => {
  const databaseUrl = 'postgres://clinic:secret@127.0.0.1:1/records'
  const refused = openDatabase({ dataDirectory: '/nowhere', databaseUrl })
  await expect(refused).rejects.toThrow(DatabaseUnavailable)
  await expect(refused).rejects.toThrow(/ECONNREFUSED.*where: 127.0.0.1:1\/records/s)
  await expect(refused).rejects.not.toThrow(/secret/)
})

test('another user of the machine comes neither to the socket of the database nor to its files', async () => {
  const folder = await newFolder()
  const { connection, stop } = await openDatabase({ dataDirectory: folder })
  const socket = join(connection.host ?? '', `.s.PGSQL.${connection.port}`)
  const cluster = join(await realpath(join(folder, 'postgres')), 'cluster', 'PG_VERSION')
  for (const path of [socket, cluster]) {
    expect((await stat(join(path, '..'))).mode & 0o077).toBe(0)
    expect([path, isThereFor(path)]).toEqual([path, true])
    // Only root may try it as somebody else.
    if (process.getuid?.() === 0) expect([path, isThereFor(path, NOBODY)]).toEqual([path, false])
  }
  await stop()
})

const NOBODY = { uid: 65_534, gid: 65_534 }

function isThereFor(
  path: string,
  as: { readonly uid?: number; readonly gid?: number } = {},
): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -e "$0"', path], { ...as, cwd: '/' }).status === 0
}
