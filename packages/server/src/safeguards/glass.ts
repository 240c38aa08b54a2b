import type { Actor, Answer, Glass, Safeguards } from '@legato/clinic/record'
import { id, type PatientId } from '@legato/values'
import { ok, perform, refused } from '../repository/perform.ts'
import { withinReach } from '../repository/reach.ts'
import type { Query, Store } from '../repository/store.ts'

/** As many as a person looks through. */
const MOST = 200

/** Opening a record outside its care team, who is told of it, and the review. */
export function glassCalls(
  store: Store,
  { minutes }: { readonly minutes: number },
): Pick<Safeguards, 'breakGlass' | 'glasses' | 'reviewGlass'> {
  return {
    breakGlass: (actor, patient, reason) =>
      perform(
        store,
        {
          ...{ actor, patient, verb: 'break-glass', action: 'E', interaction: 'emergency' },
          what: 'breaking of the glass',
        },
        (query) => open(query, store, { actor, patient, reason, minutes }),
      ),
    glasses: (actor) =>
      perform(
        store,
        {
          ...{ actor, verb: 'see-glass', action: 'R', interaction: 'search' },
          what: 'records opened outside their care team',
          concerns: (found) => found.map(({ patient }) => patient),
        },
        async (query) => ok(await list(query, actor, store.now())),
      ),
    reviewGlass: (actor, glass, found) =>
      perform(
        store,
        {
          ...{ actor, verb: 'review-glass', action: 'U', interaction: 'update' },
          what: 'review of a broken glass',
          concerns: ({ patient }) => [patient],
        },
        (query) => review(query, store, { actor, glass, found }),
      ),
  }
}

interface Breaking {
  readonly actor: Actor
  readonly patient: PatientId
  readonly reason: string
  readonly minutes: number
}

async function open(
  query: Query,
  store: Store,
  { actor, patient, reason, minutes }: Breaking,
): Promise<Answer<Glass>> {
  const at = store.now()
  const glass = store.newId()
  const closesAt = new Date(at.getTime() + minutes * 60_000)
  await query(
    `insert into legato.glass
        (clinic, id, patient, account, reason, opened_at, closes_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.clinic, glass, patient, actor.user, reason, at, closesAt],
  )
  return one(query, actor, glass)
}

async function review(
  query: Query,
  store: Store,
  {
    actor,
    glass,
    found,
  }: { readonly actor: Actor; readonly glass: string; readonly found: string },
): Promise<Answer<Glass>> {
  const before = await one(query, actor, glass)
  if (before.kind === 'refused') return before
  if (before.value.review) return refused({ code: 'reviewed-already' })
  if (before.value.account === actor.user) return refused({ code: 'review-by-another' })
  await query(
    `update legato.glass set reviewed_by = $3, reviewed_at = $4, found = $5
      where clinic = $1 and id = $2`,
    [actor.clinic, glass, actor.user, store.now(), found],
  )
  return one(query, actor, glass)
}

interface GlassRow {
  readonly id: string
  readonly patient: string
  readonly patient_name: string | null
  readonly account: string
  readonly account_name: string | null
  readonly reason: string
  readonly opened_at: Date
  readonly closes_at: Date
  readonly reviewer: string | null
  readonly reviewed_at: Date | null
  readonly found: string | null
}

const COLUMNS = `glass.id, glass.patient, legato.told_name(glass.patient) as patient_name,
  glass.account, breaker.name as account_name, reason, opened_at, closes_at,
  reviewer.name as reviewer, reviewed_at, found
  from legato.glass
  left join legato.account breaker on breaker.clinic = glass.clinic and breaker.id = glass.account
  left join legato.account reviewer
    on reviewer.clinic = glass.clinic and reviewer.id = glass.reviewed_by`

async function one(query: Query, actor: Actor, glass: string): Promise<Answer<Glass>> {
  const [row] = await query<GlassRow>(
    `select ${COLUMNS} where glass.clinic = $1 and glass.id = $2`,
    [actor.clinic, glass],
  )
  return row ? ok(glassOf(row)) : refused({ code: 'not-found' })
}

/** One's own too, though the patient is out of reach when the time is up. */
async function list(query: Query, actor: Actor, at: Date): Promise<readonly Glass[]> {
  const known = withinReach(actor, { verb: 'see-glass', column: 'glass.patient', at, first: 3 })
  const rows = await query<GlassRow>(
    `select ${COLUMNS} where glass.clinic = $1 and (glass.account = $4 or ${known.text})
      order by opened_at desc, glass.id limit $2`,
    [actor.clinic, MOST, ...known.values],
  )
  return rows.map(glassOf)
}

function glassOf(row: GlassRow): Glass {
  const { reviewer, reviewed_at: reviewedAt, found } = row
  return {
    id: row.id,
    patient: id<'Patient'>(row.patient),
    patientName: row.patient_name ?? '',
    account: id<'User'>(row.account),
    accountName: row.account_name ?? '',
    reason: row.reason,
    openedAt: row.opened_at.toISOString(),
    closesAt: row.closes_at.toISOString(),
    ...(reviewedAt && found
      ? { review: { by: reviewer ?? '', at: reviewedAt.toISOString(), found } }
      : {}),
  }
}
