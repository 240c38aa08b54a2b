import {
  type Actor,
  type Answer,
  type Colleague,
  type Member,
  type Role,
  type Safeguards,
  type Team,
  type Verb,
  withMember,
  withoutMember,
} from '@legato/clinic/record'
import type { CareTeam } from '@legato/fhir'
import { id, type PatientId, type UserId } from '@legato/values'
import { type Means, ok, perform, refused } from '../repository/perform.ts'
import type { Query, Store } from '../repository/store.ts'
import { rewriteTeam } from '../repository/team.ts'

/** Who opens a record because they treat the patient. */
export function teamCalls(store: Store): Pick<Safeguards, 'team' | 'assign' | 'dismiss'> {
  const what = 'care team'
  const change = (
    actor: Actor,
    patient: PatientId,
    work: (query: Query, means: Means) => Promise<Answer<Team>>,
  ) =>
    perform(
      store,
      { actor, patient, verb: 'assign', action: 'U', interaction: 'update', what },
      work,
    )
  return {
    team: (actor, patient) =>
      perform(
        store,
        { actor, patient, verb: 'read', type: 'CareTeam', action: 'R', interaction: 'read', what },
        async (query, { ask }) => {
          const { kind } = await ask('assign' satisfies Verb, [{ patient }])
          return ok(await readTeam(query, store, { actor, patient, mayAssign: kind === 'allowed' }))
        },
      ),
    assign: (actor, patient, account) =>
      change(actor, patient, async (query, { write }) => {
        if (account === actor.user) return refused({ code: 'assign-by-another' })
        if (!(await treats(query, actor, account))) return refused({ code: 'no-colleague' })
        const member: Member = { kind: 'account', user: account, since: store.now().toISOString() }
        await rewriteTeam(query, store, {
          ...{ actor, patient, write },
          change: (team) => withMember(team, member),
        })
        return ok(await readTeam(query, store, { actor, patient, mayAssign: true }))
      }),
    dismiss: (actor, patient, account) =>
      change(actor, patient, async (query, { write }) => {
        const one = memberOf(actor, account)
        const done = await rewriteTeam(query, store, {
          ...{ actor, patient, write },
          change: (team) => keepingOne(withoutMember(team, one)),
        })
        if (!done) return refused({ code: 'last-on-team' })
        return ok(
          await readTeam(query, store, { actor, patient, mayAssign: account !== actor.user }),
        )
      }),
  }
}

function memberOf({ clinic }: Actor, user: UserId | undefined): Member {
  return user === undefined ? { kind: 'clinic', clinic } : { kind: 'account', user }
}

/** A team of carers alone treats nobody. */
function keepingOne(team: CareTeam): CareTeam | undefined {
  const treating = team.participant?.some(
    ({ member }) => !member?.reference?.startsWith('RelatedPerson/'),
  )
  return treating ? team : undefined
}

/** Who may be on a team: the roles to which a team opens anything. */
const TREATING: readonly Role[] = [
  ...(['neurologist', 'vascular-surgeon', 'sleep-physician', 'nurse', 'technician'] as const),
]

async function treats(query: Query, { clinic }: Actor, account: UserId): Promise<boolean> {
  const found = await query(
    `select from legato.account
      where clinic = $1 and id = $2 and not disabled and roles && $3::text[]`,
    [clinic, account, TREATING],
  )
  return found.length > 0
}

interface Row {
  readonly member: string
  readonly name: string | null
  readonly roles: readonly Role[] | null
}

async function readTeam(
  query: Query,
  { now }: Store,
  {
    actor,
    patient,
    mayAssign,
  }: { readonly actor: Actor; readonly patient: PatientId; readonly mayAssign: boolean },
): Promise<Team> {
  const rows = await query<Row>(
    `select distinct member, account.name, account.roles from legato.care_team_member m
      left join legato.account on account.clinic = m.clinic and account.id = m.member
      where m.clinic = $1 and m.patient = $2 and m.relation = 'team' and $3 >= since and $3 < until
      order by account.name, member`,
    [actor.clinic, patient, now()],
  )
  const present = new Set(rows.map(({ member }) => member))
  const others = mayAssign ? await colleagues(query, actor) : []
  return {
    members: rows.map(colleagueOf),
    colleagues: others.filter(({ member }) => !present.has(member)).map(colleagueOf),
    mayAssign,
  }
}

function colleagues(query: Query, { clinic, user }: Actor): Promise<readonly Row[]> {
  return query<Row>(
    `select id as member, name, roles from legato.account
      where clinic = $1 and id <> $2 and not disabled and roles && $3::text[]
      order by lower(name), id`,
    [clinic, user, TREATING],
  )
}

function colleagueOf({ member, name, roles }: Row): Colleague {
  return {
    ...(member === '*' ? {} : { account: id<'User'>(member) }),
    name: name ?? '',
    roles: roles ?? [],
  }
}
