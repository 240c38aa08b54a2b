import type { Database, OpenOptions } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { openExternal } from './external.ts'

/**
 * Opens the database: the clinic's if there is a URL, else the embedded one, which is made at
 * first, attached to if it runs already, and brought back if it crashes.
 *
 * @throws DatabaseUnavailable saying what, where and what to do
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { dataDirectory, databaseUrl } = options
  if (databaseUrl === undefined || databaseUrl === '') return openEmbedded(dataDirectory, options)
  return openExternal(databaseUrl, options)
}
