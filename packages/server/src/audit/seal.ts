import type { ClinicId } from '@legato/values'
import { inClinic, type Query, type Store } from '../repository/store.ts'
import { BEGINNING, type Link, linkAfter, STORED, type StoredEvent } from './link.ts'

/** Events of one transaction. */
const MOST = 1000

/**
 * Seals the events that wait, in the order in which they came; returns how many. Several processes
 * may try at once: one does it, the others find nothing to do.
 */
export async function seal({ pool }: Pick<Store, 'pool'>, clinic: ClinicId): Promise<number> {
  let sealed = 0
  for (let more = true; more; ) {
    const now = await inClinic(pool, clinic, (query) => sealSome(query, clinic))
    sealed += now
    more = now === MOST
  }
  return sealed
}

async function sealSome(query: Query, clinic: ClinicId): Promise<number> {
  const [lock] = await query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit ' || $1, 0)) as mine`,
    [clinic],
  )
  if (!lock?.mine) return 0
  const waiting = await query<Waiting>(
    `select waiting.event, ${STORED}
      from legato.audit_unsealed waiting
      left join legato.audit_event told on told.clinic = $1 and told.id = waiting.event
      where waiting.clinic = $1 order by waiting.number limit ${MOST}`,
    [clinic],
  )
  if (waiting.length > 0) await append(query, clinic, waiting)
  return waiting.length
}

/** The columns of an event that is gone are null. */
type Waiting = StoredEvent | (Record<keyof StoredEvent, null> & { readonly event: string })

async function append(query: Query, clinic: ClinicId, waiting: readonly Waiting[]): Promise<void> {
  let link = await headOf(query, clinic)
  const first = link.position + 1
  const hashes = waiting.map((stored) => {
    link = linkAfter(link, clinic, stored.content === null ? { event: stored.event } : stored)
    return link.hash
  })
  const events = waiting.map(({ event }) => event)
  await query(
    `insert into legato.audit_seal (clinic, position, event, hash)
      select $1, $2::bigint + place - 1, event, hash
      from unnest($3::text[], $4::bytea[]) with ordinality as links (event, hash, place)`,
    [clinic, first, events, hashes],
  )
  await query('delete from legato.audit_unsealed where clinic = $1 and event = any ($2)', [
    clinic,
    events,
  ])
}

/** The last link; the beginning where there is none yet. */
export async function headOf(query: Query, clinic: ClinicId): Promise<Link> {
  const [head] = await query<{ position: string; hash: Buffer }>(
    `select position, hash from legato.audit_seal where clinic = $1 order by position desc limit 1`,
    [clinic],
  )
  return head ? { position: Number(head.position), hash: head.hash } : BEGINNING
}
