import type { ClinicId } from '@legato/values'
import { escapeLiteral, type Pool, type QueryResultRow } from 'pg'

/** What the repository stands on; the clock and new ids come from outside. */
export interface Store {
  readonly pool: Pool
  readonly now: () => Date
  readonly newId: () => string
}

/** One SQL statement of a transaction; its rows. */
export type Query = <Row extends QueryResultRow>(
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Row[]>

/**
 * Does work in one transaction that sees and writes the rows of one clinic alone, whatever its
 * statements forget to say. When the work throws, nothing of it stays.
 */
export async function inClinic<T>(
  pool: Pool,
  clinic: ClinicId,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    await client.query(
      `begin; set local role legato_app; set local legato.clinic = ${escapeLiteral(clinic)}`,
    )
    const value = await work(
      async (text, values = []) => (await client.query(text, values.map(storable))).rows,
    )
    await client.query('commit')
    return value
  } catch (error) {
    failure = await rollback(client)
    throw error
  } finally {
    // A connection that could not even roll back is thrown away.
    client.release(failure)
  }
}

async function rollback(client: {
  query(text: string): Promise<unknown>
}): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed')
  }
}

/** PostgreSQL's text holds every character but U+0000, which no name or number needs. */
function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable)
  return typeof value === 'string' ? value.replaceAll('\0', '') : value
}
