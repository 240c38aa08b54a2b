import { Client, type ClientConfig, DatabaseError } from 'pg'
import { SUPERUSER } from './cluster.ts'
import { type Place, PORT } from './place.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** `busy`: there, but starting, recovering or stopping, and soon something else. */
export type State = 'ready' | 'busy' | 'absent'

/** How to reach a database of this place. It is complete: nothing is taken from PG* variables. */
export function connectionTo(place: Place, database: string) {
  return {
    host: place.sockets,
    port: PORT,
    user: SUPERUSER,
    database,
    ssl: false,
  } satisfies ClientConfig
}

/** Asks whether PostgreSQL answers at its socket; throws if it may not be asked. */
export async function probe(place: Place): Promise<State> {
  const client = new Client(connectionTo(place, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    return stateAfter(error, place)
  }
}

/** What a failed or broken connection says about PostgreSQL. */
export function stateAfter(error: unknown, place: Place): State {
  if (error instanceof DatabaseError) {
    if (BUSY.has(error.code ?? '')) return 'busy'
  } else if (error instanceof Error) {
    const code = 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
    if (code === 'EACCES' || code === 'EPERM') throw foreign(place, error)
    return 'busy'
  }
  throw error
}

// cannot_connect_now; admin_shutdown; crash_shutdown; too_many_connections
const BUSY: ReadonlySet<string> = new Set(['57P03', '57P01', '57P02', '53300'])

function foreign(place: Place, cause: Error): DatabaseUnavailable {
  return new DatabaseUnavailable({
    what: 'This database belongs to another user.',
    where: place.home,
    todo: 'Start Legato as the user who started it first (root, perhaps), or set LEGATO_DATA to another directory.',
    cause,
  })
}
