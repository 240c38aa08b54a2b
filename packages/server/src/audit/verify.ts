import type { ClinicId } from '@legato/values'
import { inClinic, type Query, type Store } from '../repository/store.ts'
import type { AuditHead } from './head.ts'
import { BEGINNING, type Link, linkAfter, STORED, type StoredEvent } from './link.ts'

/** What is wrong, at the first place where something is. */
export type AuditFault =
  /** There is no link of this position, though there is a later one. */
  | { readonly kind: 'link-missing'; readonly position: number }
  /** The link is there, its event is not. */
  | { readonly kind: 'event-missing'; readonly position: number; readonly event: string }
  /** The event, its place or its link is not what was sealed. */
  | { readonly kind: 'altered'; readonly position: number; readonly event: string }
  /** An event stands beside the chain: neither sealed nor waiting. */
  | { readonly kind: 'never-sealed'; readonly event: string }
  /** The chain ends before the exported head. */
  | { readonly kind: 'cut-off'; readonly position: number; readonly exported: number }
  /** The chain is whole, and not the one whose head was exported. */
  | { readonly kind: 'rewritten'; readonly position: number }
  /** The head is of another clinic. */
  | { readonly kind: 'other-clinic' }

export interface AuditReport {
  /** How many links hold, from the first. */
  readonly sealed: number
  readonly hash: string
  /** Events that came after the last sealing, and when the first of them did. */
  readonly unsealed: { readonly count: number; readonly oldest?: string }
  readonly fault?: AuditFault
}

/** Links of one reading. */
const BATCH = 5000

/**
 * Follows the chain from the first link to the last. With an exported head it also finds out what
 * somebody who may rewrite the whole chain has done to what came before that head.
 */
export async function verifyAudit(
  { pool }: Pick<Store, 'pool'>,
  clinic: ClinicId,
  head?: AuditHead,
): Promise<AuditReport> {
  return inClinic(pool, clinic, async (query) => {
    await query('set transaction isolation level repeatable read, read only')
    const walk = await follow(query, clinic, head)
    const unsealed = await tail(query, clinic)
    const fault = walk.fault ?? (await strayEvent(query, clinic)) ?? afterAll(walk, clinic, head)
    return {
      sealed: walk.position,
      hash: hex(walk.hash),
      unsealed,
      ...(fault && { fault }),
    }
  })
}

interface Walk extends Link {
  readonly fault?: AuditFault
}

interface LinkRow extends Partial<StoredEvent> {
  readonly position: string
  readonly sealed_event: string
  readonly hash: Buffer
  readonly id: string | null
}

async function follow(query: Query, clinic: ClinicId, head: AuditHead | undefined): Promise<Walk> {
  let walk: Walk = BEGINNING
  for (;;) {
    const rows = await query<LinkRow>(
      `select link.position, link.event as sealed_event, link.hash, told.id, ${STORED}
        from legato.audit_seal link
        left join legato.audit_event told on told.clinic = $1 and told.id = link.event
        where link.clinic = $1 and link.position > $2 order by link.position limit ${BATCH}`,
      [clinic, walk.position],
    )
    for (const row of rows) {
      walk = step(walk, row, { clinic, head })
      if (walk.fault) return walk
    }
    if (rows.length < BATCH) return walk
  }
}

function step(
  before: Walk,
  row: LinkRow,
  { clinic, head }: { readonly clinic: ClinicId; readonly head: AuditHead | undefined },
): Walk {
  const position = before.position + 1
  const broken = (fault: AuditFault): Walk => ({ ...before, fault })
  if (Number(row.position) !== position) return broken({ kind: 'link-missing', position })
  const event = row.sealed_event
  if (!isStored(row)) return broken({ kind: 'event-missing', position, event })
  const link = linkAfter(before, clinic, { ...row, event })
  if (!row.hash.equals(link.hash)) return broken({ kind: 'altered', position, event })
  if (head?.clinic === clinic && head.position === position && head.hash !== hex(link.hash))
    return broken({ kind: 'rewritten', position })
  return link
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}

function isStored(row: LinkRow): row is LinkRow & StoredEvent {
  return row.id !== null
}

async function tail(query: Query, clinic: ClinicId): Promise<AuditReport['unsealed']> {
  const [row] = await query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(told.at) as oldest
      from legato.audit_unsealed waiting
      join legato.audit_event told on told.clinic = $1 and told.id = waiting.event
      where waiting.clinic = $1`,
    [clinic],
  )
  const oldest = row?.oldest?.toISOString()
  return { count: row?.count ?? 0, ...(oldest !== undefined && { oldest }) }
}

async function strayEvent(query: Query, clinic: ClinicId): Promise<AuditFault | undefined> {
  const [stray] = await query<{ id: string }>(
    `select told.id from legato.audit_event told
      where told.clinic = $1
        and not exists (select from legato.audit_seal where clinic = $1 and event = told.id)
        and not exists (select from legato.audit_unsealed where clinic = $1 and event = told.id)
      order by told.at, told.id limit 1`,
    [clinic],
  )
  return stray && { kind: 'never-sealed', event: stray.id }
}

function afterAll(
  { position }: Walk,
  clinic: ClinicId,
  head: AuditHead | undefined,
): AuditFault | undefined {
  if (head === undefined) return undefined
  if (head.clinic !== clinic) return { kind: 'other-clinic' }
  return position < head.position
    ? { kind: 'cut-off', position, exported: head.position }
    : undefined
}
