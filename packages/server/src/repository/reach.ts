import {
  type Actor,
  authorize,
  type Permission,
  type Relation,
  reachOf,
  type Target,
  type Verb,
  type Write,
} from '@legato/clinic/record'
import { id, type PatientId } from '@legato/values'
import { escapeLiteral } from 'pg'

/**
 * What is to be touched. Both may be said: the resource at an address, and the patient whose it is
 * to be from now on; then the actor must reach whoever's it is now, and that one.
 */
export interface Touched {
  readonly type?: string
  readonly id?: string
  readonly patient?: PatientId
}

/** What a write touches. */
export function touchedBy({ resource: { resourceType: type, id }, patient }: Write): Touched {
  return { type, ...(id === undefined ? {} : { id }), patient }
}

/** One touched thing, and what the patient whose it is is to the actor. */
export interface Related {
  /** Which of those asked for, from 1. */
  readonly touched: string
  readonly patient: string | null
  readonly relations: readonly Relation[]
}

export interface Judged {
  readonly permission: Permission
  /** Whose what was touched is. */
  readonly patients: readonly PatientId[]
  /** Of these nothing was kept so far. */
  readonly begun: readonly PatientId[]
  /** Something of it is in reach through broken glass alone. */
  readonly byGlass: boolean
}

/** The statement that finds the relations, with its values in it: it travels with what opens the transaction. */
export function relationsOf(touched: readonly Touched[], at: Date): string {
  const list = (values: readonly (string | undefined)[]) =>
    `array[${values.map((value) => (value === undefined ? 'null' : literal(value))).join(',')}]::text[]`
  return `select * from legato.relations(${[
    list(touched.map(({ type }) => type)),
    list(touched.map(({ id }) => id)),
    list(touched.map(({ patient }) => patient)),
    literal(at.toISOString()),
  ].join(', ')})`
}

/** No id holds U+0000, which PostgreSQL's text cannot. */
function literal(value: string): string {
  return escapeLiteral(value.replaceAll('\0', ''))
}

/**
 * Whether the actor may do this to everything touched. Where nothing is touched, or nothing is
 * there, it is enough that there may be something: what is then found is limited to the reach.
 */
export function judge(
  actor: Actor,
  { verb, type }: { readonly verb: Verb; readonly type?: string },
  {
    touched,
    related,
  }: { readonly touched: readonly Touched[]; readonly related: readonly Related[] },
): Judged {
  const { clinic } = actor
  const among = (type?: string) => ({ clinic, ...(type === undefined ? {} : { type }) })
  const targets = touched.flatMap((one, index): readonly Target[] => {
    const told = related.filter(({ touched }) => Number(touched) === index + 1)
    return told.length === 0
      ? [{ ...among(one.type), of: 'some' }]
      : told.map(({ relations }) => ({ ...among(one.type), of: relations }))
  })
  const asked: readonly Target[] = targets.length > 0 ? targets : [{ ...among(type), of: 'some' }]
  const permissions = asked.map((target) => authorize(actor, verb, target))
  return {
    permission: permissions.find(({ kind }) => kind === 'denied') ?? { kind: 'allowed' },
    patients: patientsIn(related),
    byGlass: related.some(({ relations }) => relations.every((one) => one === 'glass')),
    begun: patientsIn(related.filter(({ relations }) => relations.includes('new'))),
  }
}

function patientsIn(related: readonly Related[]): readonly PatientId[] {
  return [...new Set(related.flatMap(({ patient }) => patient || []))].map((one) =>
    id<'Patient'>(one),
  )
}

/** A piece of SQL with its values. */
export interface Condition {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What a search looks for, and where the values of the condition stand. */
export interface Sought {
  readonly verb: Verb
  readonly type?: string
  /** The column that says whose a row is, such as `found.patient`. */
  readonly column: string
  readonly at: Date
  /** The number of the first of the values: 5 for $5. */
  readonly first: number
}

/**
 * That a row belongs to somebody whom the actor reaches: every search carries it. Row security says
 * the same a second time.
 */
export function withinReach(actor: Actor, { verb, type, column, at, first }: Sought): Condition {
  const reach = reachOf(actor, verb, type)
  const [clinic, user, self, now] = [0, 1, 2, 3].map((index) => `$${first + index}`)
  const listed = (relation: 'team' | 'carer') => `exists (select from legato.care_team_member m
    where m.clinic = ${clinic} and m.patient = ${column} and m.member in (${user}, '*')
      and m.relation = '${relation}' and ${now} >= m.since and ${now} < m.until)`
  const refused = `exists (select from legato.consent c
    where c.clinic = ${clinic} and c.patient = ${column} and c.purpose = 'care'
      and not c.permits)`
  const glass = `exists (select from legato.glass g
    where g.clinic = ${clinic} and g.patient = ${column} and g.account = ${user}
      and ${now} >= g.opened_at and ${now} < g.closes_at)`
  const ways: Readonly<Record<Relation, string>> = {
    own: `${column} = ${self}`,
    team: listed('team'),
    carer: listed('carer'),
    glass: `(${glass} and not ${refused})`,
    none: `(${column} is not null and not ${refused})`,
    withheld: `${column} is not null`,
    new: 'false',
    clinic: `${column} is null`,
  }
  const parts = [...reach].map((relation) => ways[relation])
  return {
    // The values are named once more, so that PostgreSQL knows their types whatever is left out.
    text: `(${['false', ...parts].join(' or ')})
      and (${clinic}::text, ${user}::text, ${self}::text, ${now}::timestamptz) is not null`,
    values: [actor.clinic, actor.user, actor.self ?? '', at],
  }
}
