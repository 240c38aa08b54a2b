import { access, constants, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Check } from './check.ts'

/** Free bytes below which a clinic should act, and below which writes may fail any moment: our own defaults. */
const DISK = { warning: 5 * 2 ** 30, bad: 2 ** 29 }
const OLDEST_NODE = 24

export function checkProgram(version: string, node: string): Check {
  const name = 'program'
  const say = `Legato ${version} on Node ${node}`
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return { name, state: 'good', say }
  const todo = `Start it with the Node that npm ci brought: npm start, or npx legato.`
  return { name, state: 'bad', say, todo }
}

export async function checkDisk({ dataDirectory }: Pick<Config, 'dataDirectory'>): Promise<Check> {
  const name = 'disk'
  try {
    // Of a file it asks, by the stroke at its end, whether it is a folder.
    await access(join(dataDirectory, '/'), constants.R_OK | constants.W_OK)
    const { bavail, bsize } = await statfs(dataDirectory)
    return freeSpace(bavail * bsize)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unreadable'
    const say = `The data directory cannot be used (${code}): ${dataDirectory}`
    const todo =
      'Name the right one with --data or LEGATO_DATA, and run this as the user of the server.'
    return { name, state: 'bad', say, todo }
  }
}

export function freeSpace(bytes: number): Check {
  const name = 'disk'
  const say = `${(bytes / 2 ** 30).toFixed(1)} GiB are free where the data lies`
  if (bytes >= DISK.warning) return { name, state: 'good', say }
  const todo = 'Make room before the disk is full: what cannot be written whole is refused.'
  return { name, state: bytes >= DISK.bad ? 'warning' : 'bad', say, todo }
}
