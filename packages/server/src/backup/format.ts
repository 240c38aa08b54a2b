/*
 * A backup before it is compressed and encrypted, line by line:
 *
 *   {"schema":"legato-backup/1", ...}        what it is, and the migrations of its database
 *   {"file":"instruments.json","base64":…}   files of the data directory, where there are any
 *   {"table":"clinic","columns":[…]}         then each row as PostgreSQL's COPY writes it, one a line
 *   \.                                       the end of the table
 *   {"end":true,"rows":17}                   the end; without it the file is not whole
 */

export interface Head {
  readonly schema: 'legato-backup/1'
  readonly at: string
  /** The migrations that the database had, in their order. */
  readonly migrations: readonly string[]
}

export type Section =
  | { readonly file: string; readonly base64: string }
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly end: true; readonly rows: number }

export const END_OF_TABLE = '\\.'

/** The lines of a stream, without their ends. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const piece of stream) {
    let from = 0
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
      const line = bytes.subarray(from, to)
      yield rest.length > 0 ? Buffer.concat([...rest, line]) : line
      rest = []
      from = to + 1
    }
    if (from < bytes.length) rest.push(bytes.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}
