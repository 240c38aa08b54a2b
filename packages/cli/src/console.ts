import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'

/** What a command may touch of the world: what it reads and writes, and the clock. */
export interface Console {
  readonly input: AsyncIterable<Uint8Array>
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  readonly now: () => Date
}

/** How a command ended: read, nothing usable found, or wrongly used. */
export const EXIT = { read: 0, nothing: 1, misuse: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** The day by the clock and time zone of this machine. */
export function today(now: Date): CivilDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const date = civilDate(`${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`)
  if (!date) throw new RangeError('cli: the clock of this machine gives no date')
  return date
}

/** Writes all of a text before the next is begun, so that a slow reader holds the work back. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** What went wrong, in words of the person who typed the command: no stack, no code of the system. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path = 'a file' }: NodeJS.ErrnoException = error
  return SAID[code]?.(path) ?? error.message
}

/** By the codes of the file system. */
const SAID: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no file ${path}`,
  ENOTDIR: (path) => `${path} leads through a file as if it were a directory`,
  EISDIR: (path) => `${path} is a directory; name a file`,
  EACCES: (path) => `${path} is closed to this user; change who may read and write it`,
  ENOSPC: () => 'the disk is full; nothing more can be written on it',
}
