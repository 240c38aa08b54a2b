import { closeSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openNamed, spool } from '@legato/server/recordings'

/** A file that was named, or that stands in a folder that was named. */
export interface Found {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Enough for any report, and for all of a clip that stands before its pixels. */
const READ_LIMIT = 64 * 2 ** 20

/** The files that were named, and those of the folders that were named, each once, read one by one. */
export async function* findFiles(
  paths: readonly string[],
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  for (const path of new Set(paths.flatMap((one) => (isFolder(one) ? filesIn(one) : [one])))) {
    const descriptor = path === '-' ? await spool(input) : openNamed(path)
    try {
      yield { path: path === '-' ? 'standard input' : path, bytes: beginning(descriptor) }
    } finally {
      closeSync(descriptor)
    }
  }
}

function isFolder(path: string): boolean {
  return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

/** In the order of their names; what a file system hides (`.DS_Store`) is no exam. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function beginning(descriptor: number): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let offset = 0; offset < READ_LIMIT; ) {
    const chunk = Buffer.allocUnsafe(2 ** 20)
    const got = readSync(descriptor, chunk, 0, chunk.length, offset)
    if (got === 0) break
    chunks.push(chunk.subarray(0, got))
    offset += got
  }
  return Buffer.concat(chunks)
}
