import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import { type Key, keyOf } from './identity/index.ts'

const BYTES = 32

/**
 * The key of this installation: LEGATO_KEY, or `key` in the data folder, which the first start
 * makes. It belongs into every backup: without it the second factors of all accounts are lost.
 */
export async function installationKey(
  { key, dataDirectory }: Pick<Config, 'key' | 'dataDirectory'>,
  random: (length: number) => Uint8Array,
): Promise<Key> {
  if (key) return keyOf(key, random)
  const path = join(dataDirectory, 'key')
  const found = await readKey(path)
  return keyOf(found ?? (await makeKey(path, random)), random)
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const key = Buffer.from(text, 'base64')
  if (key.length === BYTES) return Uint8Array.from(key)
  throw new Error(
    `The key of this installation cannot be read: ${path} does not hold ${BYTES} bytes in base64.`,
  )
}

/** Written aside and linked: of two starts at once one is first, and nobody reads half a key. */
async function makeKey(path: string, random: (length: number) => Uint8Array): Promise<Uint8Array> {
  await mkdir(join(path, '..'), { recursive: true })
  const aside = `${path}.${Buffer.from(random(8)).toString('hex')}`
  await writeFile(aside, `${Buffer.from(random(BYTES)).toString('base64')}\n`, { mode: 0o600 })
  await link(aside, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(aside)
  const key = await readKey(path)
  if (!key) throw new Error(`The key of this installation could not be written: ${path}.`)
  return key
}

/**
 * Claims a database for a clinic or for a demonstration, and for one key, at its first start.
 * Rejects, with what to do, when it was claimed for the other, or with another key.
 */
export async function claimDatabase(
  pool: Pool,
  { isDemonstration, key }: { readonly isDemonstration: boolean; readonly key: Key },
): Promise<void> {
  const wanted = isDemonstration ? 'demonstration' : 'clinic'
  await pool.query(
    // What was begun before there were demonstrations may hold a real clinic.
    `insert into legato.installation (kind, key_check)
      select case when exists (select from legato.clinic) then 'clinic' else $1 end, $2
      on conflict do nothing`,
    [wanted, key.check],
  )
  const { rows } = await pool.query<{ kind: string; same: boolean }>(
    'select kind, key_check = $1 as same from legato.installation',
    [key.check],
  )
  const [row] = rows
  if (row?.kind !== wanted) throw new Error(isDemonstration ? NOT_A_DEMONSTRATION : A_DEMONSTRATION)
  if (!row.same) throw new Error(OTHER_KEY)
}

const A_DEMONSTRATION =
  'This database holds a demonstration: invented people, and accounts whose passwords everybody knows. ' +
  'Start it with --demo, or choose another place: LEGATO_DATA or DATABASE_URL.'
const NOT_A_DEMONSTRATION =
  'This database belongs to a clinic: no demonstration is put into it. ' +
  'Start it without --demo, or choose another place: LEGATO_DATA or DATABASE_URL.'
const OTHER_KEY =
  'The secrets in this database were sealed with another key. ' +
  'Bring back the file "key" of the data folder where it began, or set LEGATO_KEY to what it holds.'
