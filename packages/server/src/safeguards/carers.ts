import {
  type Actor,
  type Answer,
  type Carer,
  type Safeguards,
  withMember,
  withoutMember,
} from '@legato/clinic/record'
import { id, type PatientId, type UserId } from '@legato/values'
import { type Means, ok, perform, refused } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { type Rewriting, rewriteTeam } from '../repository/team.ts'

/** Who reads for a patient: whom they name themselves, or their care team in their name. */
export function carerCalls(
  store: Store,
): Pick<Safeguards, 'carers' | 'nameCarer' | 'dismissCarer'> {
  const what = 'carers'
  const change = (
    actor: Actor,
    patient: PatientId,
    work: (query: Query, means: Means) => Changed,
  ) =>
    perform(
      store,
      { actor, patient, verb: 'consent', action: 'U', interaction: 'update', what },
      work,
    )
  return {
    carers: (actor, patient) =>
      perform(
        store,
        { actor, patient, verb: 'consent', action: 'R', interaction: 'read', what },
        async (query) => ok(await readCarers(query, actor, patient)),
      ),
    nameCarer: (actor, patient, { name, until }) =>
      change(actor, patient, async (query, { write }) => {
        const user = await carerNamed(query, actor, name)
        if (user === undefined) return refused(NO_CARER)
        const since = store.now().toISOString()
        const carer = { kind: 'carer', user, since, ...(until ? { until } : {}) } as const
        return rewritten(query, store, {
          actor,
          patient,
          write,
          change: (team) => withMember(team, carer),
        })
      }),
    dismissCarer: (actor, patient, account) =>
      change(actor, patient, (query, { write }) =>
        rewritten(query, store, {
          actor,
          patient,
          write,
          change: (team) => withoutMember(team, { kind: 'carer', user: account }),
        }),
      ),
  }
}

type Changed = Promise<Answer<readonly Carer[]>>

const NO_CARER = {
  code: 'wrong-parameter',
  at: 'name',
  values: { expected: 'the name under which a carer signs in' },
} as const

async function carerNamed(
  query: Query,
  { clinic }: Actor,
  name: string,
): Promise<UserId | undefined> {
  const [row] = await query<{ id: string }>(
    `select id from legato.account
      where clinic = $1 and lower(name) = lower($2) and 'carer' = any (roles)`,
    [clinic, name.normalize('NFKC').trim()],
  )
  return row && id<'User'>(row.id)
}

interface CarerRow {
  readonly account: string
  readonly name: string
  readonly since: string | null
  readonly until: string | null
}

async function readCarers(
  query: Query,
  { clinic }: Actor,
  patient: PatientId,
): Promise<readonly Carer[]> {
  const rows = await query<CarerRow>(
    `select account.id as account, account.name,
        one -> 'period' ->> 'start' as since, one -> 'period' ->> 'end' as until
      from legato.resource_version team
        cross join json_array_elements(team.content -> 'participant') as one
        join legato.account on account.clinic = $1
          and one -> 'member' ->> 'reference' = 'RelatedPerson/' || account.id
      where team.clinic = $1 and team.type = 'CareTeam' and team.id = $2 and team.current
      order by account.name`,
    [clinic, patient],
  )
  return rows.map(({ account, name, since, until }) => ({
    account: id<'User'>(account),
    name,
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  }))
}

async function rewritten(query: Query, store: Store, wish: Rewriting): Changed {
  if (!(await rewriteTeam(query, store, wish))) return refused({ code: 'not-found' })
  return ok(await readCarers(query, wish.actor, wish.patient))
}
