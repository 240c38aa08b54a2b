import {
  closeSync,
  createReadStream,
  fstatSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Opened } from './pieces.ts'

/** Where the words `-` and the names of files lead. Rejects with what is wrong with a file, by its name. */
export async function openAll(
  paths: readonly string[],
  input: AsyncIterable<Uint8Array>,
): Promise<readonly Opened[]> {
  const opened: Opened[] = []
  // One after another: standard input and pipes are read to their end.
  for (const path of new Set(paths)) opened.push(await open(path, input))
  return opened
}

async function open(path: string, input: AsyncIterable<Uint8Array>): Promise<Opened> {
  if (path === '-') return { name: 'standard input', descriptor: await spool(input) }
  const descriptor = openNamed(path)
  if (fstatSync(descriptor).isFile()) return { name: path, descriptor }
  return { name: path, descriptor: await spool(createReadStream(path, { fd: descriptor })) }
}

/** Opens a file for reading; rejects in words of the person who named it. */
export function openNamed(path: string): number {
  const descriptor = opened(path)
  if (!fstatSync(descriptor).isDirectory()) return descriptor
  closeSync(descriptor)
  throw new Error(`${path} is a directory; name the files in it`)
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new Error(`there is no file ${path}`)
    if (code === 'EACCES') throw new Error(`${path} may not be read by this user`)
    throw error
  }
}

/**
 * What can be read only once, kept where it can be read twice. The temporary file loses its name
 * before it is written, so that nothing of a patient stays behind, however the program ends.
 */
export async function spool(input: AsyncIterable<Uint8Array>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'legato-'))
  const descriptor = openSync(join(folder, 'input'), 'wx+', 0o600)
  rmSync(folder, { recursive: true })
  for await (const chunk of input) writeFileSync(descriptor, chunk)
  return descriptor
}
