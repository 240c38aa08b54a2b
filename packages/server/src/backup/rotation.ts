import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a server puts backups by itself, and how many of them stay. */
export interface Rotation {
  readonly folder: string
  readonly keep: number
}

const NAME = /^legato-\d{4}-\d\d-\d\d\.age$/

/**
 * Writes the backup of a day, and then removes the oldest beyond those that are kept. Nothing that
 * we did not name is touched, and nothing at all when the writing fails.
 */
export async function rotate(
  { folder, keep }: Rotation,
  now: Date,
  write: (file: string) => Promise<unknown>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await write(join(folder, `legato-${now.toISOString().slice(0, 10)}.age`))
  const ours = (await readdir(folder)).filter((name) => NAME.test(name)).sort()
  for (const name of ours.slice(0, Math.max(0, ours.length - keep))) await rm(join(folder, name))
}
