import {
  type Actor,
  type Answer,
  type Carer,
  type Safeguards,
  withCarer,
  withoutCarer,
} from '@legato/clinic/record'
import type { CareTeam } from '@legato/fhir'
import { id, type PatientId, type UserId } from '@legato/values'
import { ok, perform, refused } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { WRITTEN_HERE, writeVersions } from '../repository/versions.ts'

/** Who reads for a patient: whom they name themselves, or their care team in their name. */
export function carerCalls(
  store: Store,
): Pick<Safeguards, 'carers' | 'nameCarer' | 'dismissCarer'> {
  const what = 'carers'
  const change = (actor: Actor, patient: PatientId, work: (query: Query) => Changed) =>
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
      change(actor, patient, async (query) => {
        const user = await carerNamed(query, actor, name)
        if (user === undefined) return refused(NO_CARER)
        const since = store.now().toISOString()
        const carer = { kind: 'carer', user, since, ...(until ? { until } : {}) } as const
        return rewrite(query, store, { actor, patient, change: (team) => withCarer(team, carer) })
      }),
    dismissCarer: (actor, patient, account) =>
      change(actor, patient, (query) =>
        rewrite(query, store, { actor, patient, change: (team) => withoutCarer(team, account) }),
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

interface Rewriting {
  readonly actor: Actor
  readonly patient: PatientId
  readonly change: (team: CareTeam) => CareTeam
}

async function rewrite(query: Query, store: Store, { actor, patient, change }: Rewriting): Changed {
  const { clinic } = actor
  const [team] = await query<{ content: CareTeam }>(
    `select content from legato.resource_version
      where clinic = $1 and type = 'CareTeam' and id = $2 and current and content is not null`,
    [clinic, patient],
  )
  if (!team) return refused({ code: 'not-found' })
  await writeVersions(query, { clinic, at: store.now() }, [
    { type: 'CareTeam', id: patient, patient, ...WRITTEN_HERE, content: change(team.content) },
  ])
  return ok(await readCarers(query, actor, patient))
}
