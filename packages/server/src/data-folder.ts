import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** Throws, naming the variable, where the data directory cannot be one; it need not be there yet. */
export async function assertFolder({
  dataDirectory,
}: Pick<Config, 'dataDirectory'>): Promise<void> {
  const code = await stat(join(dataDirectory, '/')).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (code !== 'ENOTDIR') return
  throw new Error(
    `The data directory is a file, or lies below one: ${dataDirectory}. Name a folder with --data or LEGATO_DATA.`,
  )
}
