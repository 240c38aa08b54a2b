import type { Actor } from '@legato/clinic/record'
import type { Surroundings } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import { escapeLiteral, type Pool, type QueryResultRow } from 'pg'

/** What the repository stands on; the clock and new ids come from outside. */
export interface Store {
  readonly pool: Pool
  readonly now: () => Date
  readonly newId: () => string
  /** What reading a resource for searches depends on: the clinic's time zone; UTC when left out. */
  readonly around?: Surroundings
}

/** One SQL statement of a transaction; its rows. */
export type Query = <Row extends QueryResultRow>(
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Row[]>

/**
 * Does work in one transaction that sees and writes the rows of one clinic alone, whatever its
 * statements forget to say, and of no patient. When the work throws, nothing of it stays.
 */
export async function inClinic<T>(
  pool: Pool,
  clinic: ClinicId,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, { settings: settings({ 'legato.clinic': clinic }) }, work)
}

/**
 * The same in the name of an account, at the time of the server, to whose reach row security then
 * keeps. `first` is a statement that travels with what opens the transaction; the work gets its rows.
 */
export async function asActor<T, Row extends QueryResultRow>(
  { pool, now }: Pick<Store, 'pool' | 'now'>,
  { actor, first }: { readonly actor: Actor; readonly first?: string | undefined },
  work: (query: Query, found: readonly Row[]) => Promise<T>,
): Promise<T> {
  const { clinic, user } = actor
  const at = now().toISOString()
  const named = settings({ 'legato.clinic': clinic, 'legato."user"': user, 'legato.now': at })
  return inTransaction<T, Row>(pool, { settings: named, first }, work)
}

function settings(named: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(named).map(([name, value]) => `set local ${name} = ${escapeLiteral(value)}`)
}

async function inTransaction<T, Row extends QueryResultRow>(
  pool: Pool,
  opening: { readonly settings: readonly string[]; readonly first?: string | undefined },
  work: (query: Query, found: readonly Row[]) => Promise<T>,
): Promise<T> {
  const { settings, first } = opening
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    const open = [...OPENING, ...settings, ...(first ? [first] : [])]
    // Several statements have several results, which the types of pg do not tell.
    const last = [await client.query<Row>(open.join('; '))].flat().at(-1)
    const value = await work(
      async (text, values = []) =>
        (await client.query({ ...prepared(text), values: values.map(storable) })).rows,
      last?.rows ?? [],
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

/**
 * Row security makes plans costly to think out, so that each is thought out once for a connection,
 * whatever its values will be: no statement here should need another plan for other values.
 */
const OPENING = [
  'begin',
  'set local role legato_app',
  'set local plan_cache_mode = force_generic_plan',
  // Whoever asks for too much is stopped before they stop everybody.
  `set local statement_timeout = '60s'`,
]

const MOST_PREPARED = 300
const names = new Map<string, string>()

/** Statements that come again are planned once by connection; their texts hold no values. */
function prepared(text: string): { readonly text: string; readonly name?: string } {
  const known = names.get(text)
  if (known !== undefined) return { text, name: known }
  if (names.size >= MOST_PREPARED) return { text }
  const name = `legato_${names.size}`
  names.set(text, name)
  return { text, name }
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
