import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { id } from '@legato/values'
import type { Encrypter } from 'age-encryption'
import type { PoolClient } from 'pg'
import { byHand, type Hand, type HandOptions } from '../by-hand.ts'
import { audit } from '../repository/audit.ts'
import { ok } from '../repository/perform.ts'
import { inClinic } from '../repository/store.ts'
import { lockFrom } from './keys.ts'
import { backupOf } from './write.ts'

export interface BackupOptions extends HandOptions {
  /** Where the backup shall stand; a file of that name is replaced when the new one is whole. */
  readonly file: string
}

export interface BackupDone {
  readonly file: string
  readonly rows: number
  readonly bytes: number
}

/**
 * Writes everything of the database, as it was at one moment, and the clinic's own files into one
 * encrypted file. The server may run meanwhile.
 */
export function backup({ file, ...options }: BackupOptions): Promise<BackupDone> {
  const lock = lockFrom(options.environment ?? process.env)
  return byHand(options, (hand) => writeBackup(hand, { file, lock }))
}

/** The same, where the database is open already. */
export async function writeBackup(
  hand: Hand,
  { file, lock }: { readonly file: string; readonly lock: Encrypter },
): Promise<BackupDone> {
  const path = resolve(file)
  const done = await atomically(path, (part) => writeAll(hand, { lock, path: part }))
  await remember(hand, done)
  return { file: path, ...done }
}

type Written = Omit<BackupDone, 'file'>

async function writeAll(
  { config, store }: Hand,
  { lock, path }: { readonly lock: Encrypter; readonly path: string },
): Promise<Written> {
  return inSnapshot(await store.pool.connect(), async (client) => {
    const counted = { rows: 0 }
    const source = { client, dataDirectory: config.dataDirectory, at: store.now() }
    const plain = Readable.from(backupOf(source, counted)).pipe(createGzip())
    // Node and the library write the same standard stream in two type declarations.
    const locked = await lock.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>)
    const out = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    await pipeline(locked, out)
    return { rows: counted.rows, bytes: out.bytesWritten }
  })
}

async function inSnapshot<T>(
  client: PoolClient,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  try {
    await client.query('begin isolation level repeatable read, read only')
    return await work(client)
  } finally {
    // Thrown away: a COPY that was left in its middle leaves the connection unusable.
    client.release(true)
  }
}

/** Under another name until it is whole and on the disk: a backup that fails leaves the one before. */
async function atomically<T>(path: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${path}.part`
  await rm(part, { force: true })
  try {
    const written = await write(part)
    const handle = await open(part)
    await handle.sync().finally(() => handle.close())
    await rename(part, path)
    return written
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function remember({ store, clinic }: Hand, { rows, bytes }: Written): Promise<void> {
  await inClinic(store.pool, clinic, async (query) => {
    await query(
      'insert into legato.backup (clinic, id, at, rows, bytes) values ($1, $2, $3, $4, $5)',
      [clinic, store.newId(), store.now(), rows, bytes],
    )
    await audit(query, store, {
      act: {
        actor: { user: id<'User'>('system'), clinic, roles: [], purpose: 'administration' },
        action: 'R',
        interaction: 'export',
        what: 'backup',
      },
      answer: ok(undefined),
      patients: [],
    })
  })
}
