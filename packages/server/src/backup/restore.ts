import { createReadStream } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { id } from '@legato/values'
import type { Pool, PoolClient } from 'pg'
import { type AuditReport, verifyAudit } from '../audit/index.ts'
import type { HandOptions } from '../by-hand.ts'
import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../postgres/index.ts'
import { migrate } from '../repository/index.ts'
import { linesOf } from './format.ts'
import { keyFrom } from './keys.ts'
import { BackupBroken, type Loaded, load, readHead } from './read.ts'
import { quoted, type Table, tablesOf } from './tables.ts'
import { KEPT_FILES } from './write.ts'

export interface RestoreOptions extends HandOptions {
  readonly file: string
}

export interface RestoreDone {
  /** When the backup was made. */
  readonly at: string
  readonly rows: number
  /** Of each clinic in it, whether its audit is whole. */
  readonly audits: readonly AuditReport[]
}

/**
 * Puts a backup into an empty database, the embedded one or the clinic's own; whole or not at all.
 * Throws, with what to do, where there is a clinic already, or the backup is not whole or is newer
 * than this program.
 */
export async function restore({
  file,
  environment = process.env,
  ...given
}: RestoreOptions): Promise<RestoreDone> {
  const config = readConfig(environment, given)
  const lines = await openBackup(file, environment)
  const head = await readHead(lines)
  const { pool, stop } = await openDatabase(config)
  try {
    await refuseUnlessEmpty(pool)
    await migrate(pool, head.migrations)
    const { rows, files } = await inOne(pool, (client) => fill(client, lines))
    await migrate(pool)
    await writeFiles(config, files)
    return { at: head.at, rows, audits: await audits(pool) }
  } finally {
    await stop()
  }
}

async function openBackup(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<AsyncGenerator<Buffer>> {
  const key = await keyFrom(environment)
  const sealed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  const plain = await key.decrypt(sealed).catch((cause: unknown) => {
    throw new BackupBroken(cannotOpen(cause), { cause })
  })
  return linesOf(Readable.fromWeb(plain as never).pipe(createGunzip()))
}

function cannotOpen(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
    return 'There is no such file.'
  return 'This file cannot be opened: it is no backup, or was locked with another passphrase or key.'
}

async function refuseUnlessEmpty(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ schema: string | null }>(
    `select to_regclass('legato.migration')::text as schema`,
  )
  if (rows[0]?.schema === null) return
  throw new Error(
    'There is a Legato here already, and a backup is restored into an empty place only. ' +
      'Name another data directory with --data, or an empty database with DATABASE_URL.',
  )
}

async function inOne<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    client.release()
    return value
  } catch (error) {
    // The connection may stand in the middle of a COPY.
    client.release(true)
    await pool.query('drop schema legato cascade')
    throw error
  }
}

async function fill(client: PoolClient, lines: AsyncGenerator<Buffer>): Promise<Loaded> {
  const tables = await tablesOf(client)
  // What triggers would write is in the backup already.
  await triggers(client, { tables, turned: 'disable' })
  const loaded = await load(lines, { client, tables })
  await client.query('set constraints all immediate')
  await triggers(client, { tables, turned: 'enable' })
  for (const table of tables) await goOnCounting(client, table)
  return loaded
}

async function triggers(
  client: PoolClient,
  { tables, turned }: { readonly tables: readonly Table[]; readonly turned: 'enable' | 'disable' },
): Promise<void> {
  for (const { name } of tables)
    await client.query(`alter table legato.${quoted(name)} ${turned} trigger user`)
}

async function goOnCounting(client: PoolClient, { name, counted }: Table): Promise<void> {
  for (const column of counted)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max(${quoted(column)}))
        from legato.${quoted(name)} having count(*) > 0`,
      [`legato.${quoted(name)}`, column],
    )
}

/** Only such as a backup writes: a name from a file is not trusted with a path. */
async function writeFiles({ dataDirectory }: Config, files: Loaded['files']): Promise<void> {
  await mkdir(dataDirectory, { recursive: true })
  for (const { file, content } of files) {
    if (!KEPT_FILES.some((kept) => kept === file)) continue
    const path = join(dataDirectory, file)
    await writeFile(path, content, { mode: 0o600 })
    await chmod(path, 0o600)
  }
}

async function audits(pool: Pool): Promise<readonly AuditReport[]> {
  const { rows } = await pool.query<{ clinic: string }>('select clinic from legato.clinic')
  return Promise.all(rows.map(({ clinic }) => verifyAudit({ pool }, id<'Clinic'>(clinic))))
}
