import { type DueWord, type ToldDue, toldDue, withWord } from '@legato/clinic/care'
import { type Actor, type Answer, type Repository, reachOf } from '@legato/clinic/record'
import type { Task } from '@legato/fhir'
import { type CivilDate, id, type PatientId } from '@legato/values'
import type { DueList, DueOfPatient } from '../api-dues.ts'
import { ok, perform, refused } from '../repository/perform.ts'
import { withinReach } from '../repository/reach.ts'
import type { Query, Store } from '../repository/store.ts'
import { dayIn } from '../zone.ts'

export interface DueAddress {
  readonly patient: PatientId
  readonly id: string
  readonly version: string
}

/** What is due, and what people say of it. */
export interface Dues {
  /** Of all in reach; of those on whose care team the actor stands by name, when `mine`. */
  list(actor: Actor, of: { readonly mine: boolean }): Promise<Answer<DueList>>
  of(actor: Actor, patient: PatientId): Promise<Answer<DueList>>
  say(
    actor: Actor,
    address: DueAddress,
    said: DueWord & { readonly by: string },
  ): Promise<Answer<{ readonly version: string }>>
}

export function createDues(store: Store, repository: Repository): Dues {
  const told = { action: 'R', interaction: 'search', what: 'what is due', type: 'Task' } as const
  const today = () => dayIn(store.around?.zone, store.now())
  return {
    list: (actor, { mine }) =>
      perform(
        store,
        {
          ...{ actor, ...told, verb: 'search' },
          concerns: ({ due }) => due.map(({ patient }) => patient),
        },
        async (query) => ok(dueList(await rowsOfAll(query, store, { actor, mine }), today())),
      ),
    of: (actor, patient) =>
      perform(store, { actor, ...told, patient, verb: 'read' }, async (query, { ask }) => {
        const may = await ask('write', [{ type: 'Task', patient }])
        const rows = await rowsOfOne(query, actor, patient)
        const in_team = may.kind === 'allowed'
        return ok(
          dueList(
            rows.map((row) => ({ ...row, in_team })),
            today(),
          ),
        )
      }),
    say: (actor, address, { by, ...said }) =>
      sayOf(repository, actor, {
        address,
        change: (task) => withWord(task, said, { by, at: store.now().toISOString() }),
      }),
  }
}

interface Saying {
  readonly address: DueAddress
  readonly change: (task: Task) => Task
}

async function sayOf(
  { resources }: Repository,
  actor: Actor,
  { address: { patient, id, version }, change }: Saying,
): Promise<Answer<{ readonly version: string }>> {
  const found = await resources.read(actor, { type: 'Task', id })
  if (found.kind === 'refused') return found
  const task = found.value
  if (task.resourceType !== 'Task' || task.for?.reference !== `Patient/${patient}`)
    return refused({ code: 'not-found' })
  const written = await resources.update(actor, change(task), { ifMatch: version })
  return written.kind === 'refused' ? written : ok({ version: written.value.version })
}

interface Row {
  readonly id: string
  readonly version: number
  readonly patient: string
  readonly patient_name: string | null
  readonly content: Task
  readonly in_team: boolean
}

/** As searches find it: one index for the whole clinic, and the text of none that is closed. */
const OPEN = `from legato.search_term t
    join legato.resource_version v
      on v.clinic = t.clinic and v.type = 'Task' and v.id = t.id and v.current
    left join legato.patient p on p.clinic = v.clinic and p.id = v.patient
  where t.clinic = $1 and t.param = 'Task.status'
    and t.value in ('requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold')
    and v.patient is not null`
const COLUMNS =
  'select distinct on (v.id) v.id, v.version, v.patient, p.name as patient_name, v.content'

async function rowsOfAll(
  query: Query,
  store: Store,
  { actor, mine }: { readonly actor: Actor; readonly mine: boolean },
): Promise<readonly Row[]> {
  const at = store.now()
  const sought = { verb: 'search', type: 'Task', column: 'v.patient', at } as const
  const near = withinReach(actor, { ...sought, first: 5 })
  const team = `exists (select from legato.care_team_member m
    where m.clinic = $1 and m.patient = v.patient and m.relation = 'team'
      and m.member = any ($2) and $4 >= m.since and $4 < m.until)`
  const rows = await query<Row>(
    `${COLUMNS}, ${team} as in_team ${OPEN} and (not $3 or ${team}) and ${near.text}`,
    [actor.clinic, mine ? [actor.user] : [actor.user, '*'], mine, at, ...near.values],
  )
  const writes = reachOf(actor, 'write', 'Task').has('team')
  return rows.map((row) => ({ ...row, in_team: row.in_team && writes }))
}

function rowsOfOne(
  query: Query,
  { clinic }: Actor,
  patient: PatientId,
): Promise<readonly Omit<Row, 'in_team'>[]> {
  return query<Row>(`${COLUMNS} ${OPEN} and v.patient = $2`, [clinic, patient])
}

/** What comes later than this is nothing to think of today. */
const AHEAD_DAYS = 28
/** As many as a person looks through. */
const MOST = 200

function dueList(rows: readonly Row[], asOf: CivilDate): DueList {
  const due = rows
    .flatMap((row) => {
      const told = toldDue(row.content, asOf)
      const isFar = told?.standing === 'coming' && told.days > AHEAD_DAYS
      return told && !isFar ? [dueOf(row, told)] : []
    })
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.id.localeCompare(b.id))
  return { asOf, due: due.slice(0, MOST), all: due.length }
}

function dueOf(
  { id: task, version, patient, patient_name, in_team }: Row,
  told: ToldDue,
): DueOfPatient {
  return {
    ...{ ...told, id: task, version: `${version}`, patient: id<'Patient'>(patient) },
    ...{ patientName: patient_name ?? '', mayChange: in_team },
  }
}
