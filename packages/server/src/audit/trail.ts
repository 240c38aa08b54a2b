import type { Actor, Answer, Glass, Role } from '@legato/clinic/record'
import type { PatientId } from '@legato/values'
import { ok, perform } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'

/** Somebody did something with a record. */
export interface Access {
  readonly id: string
  readonly at: string
  /** The name of the account as it is now; undefined where there is none: the server itself. */
  readonly who?: string
  readonly roles: readonly Role[]
  readonly what: string
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E'
  /** It was refused. */
  readonly isRefused: boolean
  /** The record was opened outside of the care team. */
  readonly isGlass: boolean
}

export interface TrailQuery {
  readonly patient: PatientId
  readonly limit: number
  /** The last one of the page before. */
  readonly after?: string
  /** Only what this account did through broken glass, between two instants. */
  readonly through?: Pick<Glass, 'account' | 'openedAt' | 'closesAt'>
}

/** Who did what with the records of the clinic. */
export interface Trail {
  /** What was done with one record, the newest first. */
  accesses(actor: Actor, query: TrailQuery): Promise<Answer<readonly Access[]>>
}

export function createTrail(store: Store): Trail {
  return {
    accesses: (actor, wanted) =>
      perform(
        store,
        {
          ...{ actor, verb: 'audit', type: 'AuditEvent', patient: wanted.patient },
          ...{ action: 'R', interaction: 'read', what: 'who read a record' },
        },
        async (query) => ok(await readAccesses(query, actor, wanted)),
      ),
  }
}

interface Row {
  readonly id: string
  readonly at: Date
  readonly name: string | null
  readonly roles: readonly Role[] | null
  readonly what: string | null
  readonly action: Access['action']
  readonly outcome: string
  readonly purpose: string | null
}

async function readAccesses(
  query: Query,
  { clinic }: Actor,
  { patient, limit, after, through }: TrailQuery,
): Promise<readonly Access[]> {
  const rows = await query<Row>(
    `select told.id, told.at, told.action, account.name, account.roles,
        told.content -> 'subtype' -> 1 ->> 'display' as what,
        told.content ->> 'outcome' as outcome,
        told.content -> 'purposeOfEvent' -> 0 -> 'coding' -> 0 ->> 'code' as purpose
      from legato.audit_of_patient($2) told
      left join legato.account on account.clinic = told.clinic and account.id = told.actor
      where told.clinic = $1
        and ($3::text is null or (told.at, told.id) <
          (select at, id from legato.audit_event where clinic = $1 and id = $3))
        and ($5::text is null or told.actor = $5 and told.at between $6 and $7
          and told.content -> 'purposeOfEvent' -> 0 -> 'coding' -> 1 ->> 'code' = 'BTG')
      order by told.at desc, told.id desc limit $4`,
    [clinic, patient, after, limit, through?.account, through?.openedAt, through?.closesAt],
  )
  return rows.map(accessOf)
}

function accessOf({ id, at, name, roles, what, action, outcome, purpose }: Row): Access {
  return {
    id,
    at: at.toISOString(),
    ...(name === null ? {} : { who: name }),
    roles: roles ?? [],
    what: what ?? '',
    action,
    isRefused: outcome !== '0',
    isGlass: purpose === 'BTG' || purpose === 'ETREAT',
  }
}
