import {
  type Actor,
  type Answer,
  careTeamOf,
  firstMember,
  type Permission,
  type Verb,
  verbsOf,
} from '@legato/clinic/record'
import { type Issue, outcome } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import { type Act, audit } from './audit.ts'
import { judge, type Related, relationsOf, type Touched } from './reach.ts'
import { asActor, type Query, type Store } from './store.ts'
import { type Made, type NewVersion, WRITTEN_HERE, writeVersions } from './versions.ts'

/** What is asked, of what, and of which patients the answer turns out to tell. */
export interface Asked<T> extends Act, Touched {
  readonly verb: Verb
  /** What else is touched, when it is more than one thing; each must be in reach. */
  readonly others?: readonly Touched[]
  readonly concerns?: (
    value: T,
    query: Query,
  ) => readonly PatientId[] | Promise<readonly PatientId[]>
}

/** For work that learns only on its way what it touches: the same question, in the same transaction. */
export type Ask = (verb: Verb, touched: readonly Touched[]) => Promise<Permission>

/** Writes versions as of an instant, and has the audit tell each of them. */
export type Write = (at: Date, versions: readonly NewVersion[]) => Promise<readonly Made[]>

/** What work may do beside its statements. */
export interface Means {
  readonly ask: Ask
  readonly write: Write
}

/**
 * The one way through which everything goes: what is the patient to the actor, may the actor, then
 * the work, then its AuditEvent, in one transaction in the actor's name. A refusal is audited too,
 * and nothing of what was refused stays.
 */
export async function perform<T>(
  store: Store,
  asked: Asked<T>,
  work: (query: Query, means: Means) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { actor } = asked
  const touched = touchedBy(asked)
  const first = touched.length > 0 ? relationsOf(touched, store.now()) : undefined
  return asActor<Answer<T>, Related>(store, { actor, first }, async (query, related) => {
    const { permission, patients, byGlass, ...judged } = judge(actor, asked, { touched, related })
    // Whoever only looks begins nothing, and is on no team by it.
    const begun = BEGINNING.includes(asked.verb) ? judged.begun : []
    const made: Made[] = []
    const write = writing({ query, store, actor, made })
    const answer =
      permission.kind === 'denied'
        ? denied(permission.outcome)
        : await beginning({ query, store, actor, begun, write }, () =>
            work(query, { ask: asking(query, asked, store), write }),
          )
    const told = answer.kind === 'ok' ? await asked.concerns?.(answer.value, query) : []
    const concerned = [...new Set([...patients, ...(told ?? [])])]
    const isEmergency = byGlass || (await isAnyOpen(query, store, { actor, patients: told ?? [] }))
    await audit(query, store, { act: asked, answer, patients: concerned, made, isEmergency })
    return answer
  })
}

const BEGINNING: readonly Verb[] = ['write', 'import']

/** A type alone touches nothing yet: a search. */
function touchedBy<T>({ type, id, patient, others = [] }: Asked<T>): readonly Touched[] {
  if (id === undefined && patient === undefined) return others
  const self = {
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
    ...(patient === undefined ? {} : { patient }),
  }
  return [self, ...others]
}

/** Whether one of those whom a list turned out to tell is open to the actor through broken glass. */
async function isAnyOpen(
  query: Query,
  { now }: Store,
  { actor, patients }: { readonly actor: Actor; readonly patients: readonly PatientId[] },
): Promise<boolean> {
  if (patients.length === 0 || !verbsOf(actor).includes('break-glass')) return false
  const open = await query(
    `select from legato.glass
      where clinic = $1 and account = $2 and patient = any ($3)
        and $4 >= opened_at and $4 < closes_at limit 1`,
    [actor.clinic, actor.user, patients, now()],
  )
  return open.length > 0
}

function asking(query: Query, { actor }: Act, store: Store): Ask {
  return async (verb, touched) => {
    const related = await query<Related>(relationsOf(touched, store.now()))
    return judge(actor, { verb }, { touched, related }).permission
  }
}

interface Noting {
  readonly query: Query
  readonly store: Store
  readonly actor: Actor
  /** Where what was written is noted. */
  readonly made: Made[]
}

function writing({ query, store, actor: { clinic }, made }: Noting): Write {
  const around = store.around ?? {}
  return async (at, versions) => {
    const now = await writeVersions(query, { clinic, at, around }, versions)
    made.push(...now)
    return now
  }
}

interface Beginning {
  readonly write: Write
  readonly query: Query
  readonly store: Store
  readonly actor: Actor
  /** The patients of whom nothing was kept so far. */
  readonly begun: readonly PatientId[]
}

/** Work that may begin records: whoever begins one is on its care team, before its first row. */
async function beginning<T>(
  beginning: Beginning,
  work: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { query, begun } = beginning
  if (begun.length === 0) return work()
  await query('savepoint beginning')
  await query('select legato.begin_records($1)', [begun])
  const answer = await work()
  if (answer.kind === 'refused') await query('rollback to savepoint beginning')
  else await writeCareTeams(beginning)
  return answer
}

/** Of those records that were begun indeed, and for which the work wrote no care team itself. */
async function writeCareTeams({ query, store, actor, begun, write }: Beginning): Promise<void> {
  const { clinic } = actor
  const rows = await query<{ patient: PatientId }>(
    `select distinct patient from legato.resource_version
      where clinic = $1 and patient = any ($2) and current and content is not null
      except select id from legato.resource_version
        where clinic = $1 and type = 'CareTeam' and id = any ($2)`,
    [clinic, begun],
  )
  const versions = rows.map(({ patient }) => ({
    type: 'CareTeam',
    id: patient,
    after: 0,
    patient,
    ...WRITTEN_HERE,
    content: careTeamOf(patient, [firstMember(actor)]),
  }))
  if (versions.length > 0) await write(store.now(), versions)
}

export function ok<T>(value: T): Answer<T> {
  return { kind: 'ok', value }
}

export function refused(...issues: readonly [Issue, ...Issue[]]): Answer<never> {
  return denied(outcome(...issues))
}

function denied(because: ReturnType<typeof outcome>): Answer<never> {
  return { kind: 'refused', outcome: because }
}
