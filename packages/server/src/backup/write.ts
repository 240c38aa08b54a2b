import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { END_OF_TABLE, type Head, type Section } from './format.ts'
import { quoted, type Table, tablesOf } from './tables.ts'

export interface Source {
  /** In a transaction whose snapshot stands still. */
  readonly client: ClientBase
  readonly dataDirectory: string
  readonly at: Date
}

/** Files of the data directory that a clinic needs again. */
export const KEPT_FILES = ['instruments.json', 'key'] as const

/** The bytes of a backup, before they are compressed and encrypted. */
export async function* backupOf(
  { client, dataDirectory, at }: Source,
  counted: { rows: number },
): AsyncGenerator<Uint8Array> {
  yield line({ schema: 'legato-backup/1', at: at.toISOString(), migrations: await applied(client) })
  yield* files(dataDirectory)
  for (const table of await tablesOf(client)) {
    yield line({ table: table.name, columns: table.columns })
    yield* rowsOf(client, table, counted)
    yield Buffer.from(`${END_OF_TABLE}\n`)
  }
  yield line({ end: true, rows: counted.rows })
}

async function applied(client: ClientBase): Promise<Head['migrations']> {
  const { rows } = await client.query<{ name: string }>(
    'select name from legato.migration order by name',
  )
  return rows.map(({ name }) => name)
}

async function* files(dataDirectory: string): AsyncGenerator<Uint8Array> {
  for (const file of KEPT_FILES) {
    const content = await readFile(join(dataDirectory, file)).catch(() => undefined)
    if (content) yield line({ file, base64: content.toString('base64') })
  }
}

async function* rowsOf(
  client: ClientBase,
  { name, columns }: Table,
  counted: { rows: number },
): AsyncGenerator<Uint8Array> {
  const select = `select ${columns.map(quoted).join(', ')} from legato.${quoted(name)}`
  const rows = client.query(copyTo(`copy (${select}) to stdout`))
  for await (const bytes of rows) yield bytes
  counted.rows += rows.rowCount
}

function line(section: Head | Section): Uint8Array {
  return Buffer.from(`${JSON.stringify(section)}\n`)
}
