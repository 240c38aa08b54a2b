import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { END_OF_TABLE, type Head, type Section } from './format.ts'
import { quoted, type Table } from './tables.ts'

type Lines = AsyncIterator<Buffer>

/** What of a file is not a backup, or not a whole one. */
export class BackupBroken extends Error {}

const NO_BACKUP = 'This is no backup of Legato.'
const NOT_WHOLE =
  'This backup is not whole: it was cut off. Nothing was restored; take another one.'

/** The first line. Throws where the file is none of ours. */
export async function readHead(lines: Lines): Promise<Head> {
  const head: unknown = parse(await lines.next(), NO_BACKUP)
  if (typeof head === 'object' && head !== null && 'schema' in head) {
    if (head.schema === 'legato-backup/1') return head as Head
  }
  throw new BackupBroken(NO_BACKUP)
}

function parse({ value, done }: IteratorResult<Buffer>, otherwise: string): unknown {
  if (done) throw new BackupBroken(otherwise)
  try {
    return JSON.parse(value.toString('utf8'))
  } catch {
    throw new BackupBroken(otherwise)
  }
}

export interface Target {
  readonly client: ClientBase
  readonly tables: readonly Table[]
}

/** The files of a backup whose rows were all loaded, and how many rows there were. */
export interface Loaded {
  readonly rows: number
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[]
}

/** Loads all that follows the head into tables that are empty. Throws when it is not whole. */
export async function load(lines: Lines, target: Target): Promise<Loaded> {
  const files: { file: string; content: Uint8Array }[] = []
  let rows = 0
  for (;;) {
    const section = parse(await lines.next(), NOT_WHOLE) as Section
    if ('end' in section) {
      if (section.rows !== rows) throw new BackupBroken(NOT_WHOLE)
      return { rows, files }
    }
    if ('file' in section)
      files.push({ file: section.file, content: Buffer.from(section.base64, 'base64') })
    else rows += await loadTable(lines, target, section)
  }
}

async function loadTable(
  lines: Lines,
  { client, tables }: Target,
  { table, columns }: Extract<Section, { table: string }>,
): Promise<number> {
  const known = tables.find(({ name }) => name === table)
  if (!known || columns.some((column) => !known.columns.includes(column)))
    throw new BackupBroken(`This backup holds a table that this Legato does not know: ${table}.`)
  const into = client.query(
    copyFrom(`copy legato.${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`),
  )
  const failed = once(into, 'error').then(([error]) => Promise.reject(error))
  await Promise.race([pour(lines, into), failed])
  into.end()
  await finished(into)
  return into.rowCount
}

/** Bytes that are gathered before they are handed on. */
const PIECE = 1 << 16

async function pour(lines: Lines, into: NodeJS.WritableStream): Promise<void> {
  let gathered: Buffer[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    if (!into.write(Buffer.concat(gathered))) await once(into, 'drain')
    gathered = []
    size = 0
  }
  for (;;) {
    const { value: row, done } = await lines.next()
    if (done) throw new BackupBroken(NOT_WHOLE)
    if (row.length === END_OF_TABLE.length && row.toString('latin1') === END_OF_TABLE)
      return flush()
    gathered.push(row, NEWLINE)
    size += row.length + 1
    if (size >= PIECE) await flush()
  }
}

const NEWLINE = Buffer.from('\n')
