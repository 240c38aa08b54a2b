import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A log that has grown larger than this is put aside at the next start, in bytes. */
const LARGE = 20 * 2 ** 20

export interface Log {
  readonly write: (line: string) => void
  readonly close: () => Promise<void>
}

/** `server.log` in the data directory: lines of JSON, and no data of patients. */
export async function openLog(dataDirectory: string): Promise<Log> {
  await mkdir(dataDirectory, { recursive: true })
  const path = join(dataDirectory, 'server.log')
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGE) await rename(path, `${path}.1`)
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  // A full disk must not stop the clinic.
  stream.on('error', () => {})
  return {
    write: (line) => void stream.write(line),
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  }
}
