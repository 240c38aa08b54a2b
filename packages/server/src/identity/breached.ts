import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** Whether a password is known to those who break in, as it became known in a breach elsewhere. */
export type Breached = (password: string) => Promise<boolean>

/**
 * Looks into a file of the clinic's, and asks nobody on the network: lines of SHA-1 in hexadecimal,
 * in rising order, with or without `:` and a count, as Have I Been Pwned gives them out. SHA-1 is
 * what such files are made of, and protects nothing here. A file of 40 GB takes some 36 small reads.
 *
 * @throws Error naming LEGATO_BREACHED_PASSWORDS when the file is not there or is another kind of file
 */
export async function openBreached(path: string): Promise<Breached> {
  await withFile(path, assertSorted).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`LEGATO_BREACHED_PASSWORDS names a file that cannot be used: ${why}`, { cause })
  })
  return (password) => withFile(path, (file) => isListed(file, nameOf(password)))
}

function nameOf(password: string): string {
  return createHash('sha1').update(password.normalize('NFKC')).digest('hex').toUpperCase()
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** Halves the part of the file in which a line with this name may begin. */
async function isListed(file: FileHandle, name: string): Promise<boolean> {
  let [low, high] = [0, (await file.stat()).size]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const line = await lineFrom(file, middle)
    if (line?.name === name) return true
    if (line && line.start < high && line.name < name) low = line.end
    else high = middle
  }
  return false
}

interface Line {
  readonly name: string
  readonly start: number
  /** Where the next one begins. */
  readonly end: number
}

/** A line has 40 signs, a count and an end: two of them are here whole. */
const WINDOW = 256

/** The first line that begins at this place of the file or after it; undefined where none does. */
async function lineFrom(file: FileHandle, place: number): Promise<Line | undefined> {
  // From a sign earlier: that one ends the line before, if a line begins right here.
  const from = Math.max(0, place - 1)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(WINDOW), 0, WINDOW, from)
  const text = buffer.toString('latin1', 0, bytesRead)
  const skipped = place === 0 ? 0 : text.indexOf('\n') + 1
  if ((place > 0 && skipped === 0) || skipped >= text.length) return undefined
  const end = text.indexOf('\n', skipped)
  const line = text.slice(skipped, end < 0 ? undefined : end)
  const name = /^([0-9A-F]{40})(:\d+)?\r?$/i.exec(line)?.[1]?.toUpperCase()
  if (name === undefined)
    throw new Error(`byte ${from + skipped} begins no line of SHA-1 in hexadecimal`)
  return { name, start: from + skipped, end: from + (end < 0 ? text.length : end + 1) }
}

const TRIED_LINES = 100

/** A file that is sorted by its counts shows that within its first lines. */
async function assertSorted(file: FileHandle): Promise<void> {
  let before = await lineFrom(file, 0)
  if (!before) throw new Error('it is empty')
  for (let count = 1; count < TRIED_LINES; count += 1) {
    const line = await lineFrom(file, before.end)
    if (!line) return
    if (line.name <= before.name) throw new Error('its lines are not in the order of their hashes')
    before = line
  }
}
