import type { Resource, Surroundings } from '@legato/fhir'
import type { Pool, PoolClient } from 'pg'
import { indexRows } from './rows.ts'
import { INDEXING, indexValues } from './write.ts'

/**
 * By which reading of resources what searches find was made. A change of the search parameters, or
 * of how their values are read, takes the next number: every clinic is then read anew.
 */
const READING = '2'

/** How resources are read, beside the parameters: what makes the same resource be found otherwise. */
export interface Reading {
  readonly around: Surroundings
  /** The name of its time zone. */
  readonly zone: string
}

const IN_UTC: Reading = { around: {}, zone: 'UTC' }

function nameOf({ zone }: Reading): string {
  return zone === 'UTC' ? READING : `${READING} ${zone}`
}

const BATCH = 500

/** Makes what searches find anew for each clinic where another reading made it, or none. */
export async function renewIndexes(pool: Pool, reading = IN_UTC): Promise<void> {
  const { rows } = await pool.query<{ clinic: string }>(
    `select clinic from legato.clinic
      where clinic not in (select clinic from legato.search_state where reading = $1)`,
    [nameOf(reading)],
  )
  for (const { clinic } of rows) await rebuildIndex(pool, clinic, reading)
  if (rows.length > 0) await measureTables(pool)
}

/**
 * Lets PostgreSQL look how much there is now. It does by itself, a minute later or so, and until then
 * plans searches for tables that were empty.
 */
export async function measureTables(pool: Pool): Promise<void> {
  await pool.query(
    'analyze legato.resource_version, legato.search_term, legato.search_range, legato.search_text',
  )
}

/**
 * Makes what searches find in a clinic anew from its record, in one transaction: until it ends,
 * searches find what they found, and whoever writes waits. Only the owner of the tables may.
 */
export async function rebuildIndex(pool: Pool, clinic: string, reading = IN_UTC): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin; lock table legato.resource_version in share mode')
    for (const table of ['search_term', 'search_range', 'search_text'])
      await client.query(`delete from legato.${table} where clinic = $1`, [clinic])
    await readAll(client, clinic, reading)
    await client.query(
      `insert into legato.search_state (clinic, reading) values ($1, $2)
        on conflict (clinic) do update set reading = excluded.reading`,
      [clinic, nameOf(reading)],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

interface Row {
  readonly type: string
  readonly id: string
  readonly content: Resource
}

async function readAll(client: PoolClient, clinic: string, { around }: Reading): Promise<void> {
  let last: Pick<Row, 'type' | 'id'> | undefined = { type: '', id: '' }
  while (last) {
    const { rows }: { rows: readonly Row[] } = await client.query<Row>(
      `select type, id, content from legato.resource_version
        where clinic = $1 and (type, id) > ($2, $3) and current and content is not null
        order by type, id limit ${BATCH}`,
      [clinic, last.type, last.id],
    )
    const found = indexRows(
      rows.map(({ content }) => content),
      around,
    )
    await client.query(`${INDEXING(2)} select`, [clinic, ...indexValues(found)])
    last = rows.at(-1)
  }
}
