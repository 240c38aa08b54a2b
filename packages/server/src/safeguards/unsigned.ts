import {
  type Actor,
  claimOf,
  reachOf,
  type Safeguards,
  type Unsigned,
  type Verb,
} from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { type Ask, ok, perform } from '../repository/perform.ts'
import { withinReach } from '../repository/reach.ts'
import type { Query, Store } from '../repository/store.ts'

/** As many as a person signs at a sitting. */
const MOST = 200

/** What a machine made, and exams, for which nobody stands yet, the oldest first. */
export function unsignedCall(store: Store): Safeguards['unsigned'] {
  const told = { action: 'R', interaction: 'search', what: 'what awaits a signature' } as const
  return (actor, patient) =>
    patient === undefined
      ? perform(
          store,
          {
            ...{ actor, ...told, verb: 'sign', type: SIGNED_BY_ALL },
            concerns: (found) => found.map((one) => one.patient),
          },
          async (query) => ok(await ofAll(query, actor, store.now())),
        )
      : perform(
          store,
          { actor, ...told, patient, verb: 'read', type: SIGNED_BY_ALL },
          async (query, { ask }) => ok(await ofOne(query, ask, { actor, patient })),
        )
}

/** Whoever signs anything signs this, and of the same patients. */
const SIGNED_BY_ALL = 'Observation'

interface Row {
  readonly type: string
  readonly id: string
  readonly version: number
  readonly at: Date
  readonly patient: string
  readonly patient_name: string | null
  readonly content: Resource
  readonly by_machine: boolean
}

/** Of the mark of `byMachine` and of `isExamReport`, as the index of the migration has them. */
const UNSIGNED = `select v.type, v.id, v.version, v.at, v.patient, p.name as patient_name, v.content,
    legato.is_by_machine(v.content) as by_machine
  from legato.resource_version v
  left join legato.patient p on p.clinic = v.clinic and p.id = v.patient
  where v.clinic = $1 and v.current and v.content is not null and v.patient is not null
    and legato.awaits_signature(v.content)
    and not exists (select from legato.signature s where s.clinic = v.clinic
      and s.type = v.type and s.id = v.id and s.version = v.version)`
const IN_ORDER = `order by v.at, v.type, v.id limit ${MOST}`

async function ofAll(query: Query, actor: Actor, at: Date): Promise<readonly Unsigned[]> {
  const sought = { verb: 'sign', type: SIGNED_BY_ALL, column: 'v.patient', at, first: 2 } as const
  const near = withinReach(actor, sought)
  const rows = await query<Row>(`${UNSIGNED} and ${near.text} ${IN_ORDER}`, [
    actor.clinic,
    ...near.values,
  ])
  return rows
    .filter(({ type }) => reachOf(actor, 'sign', type).size > 0)
    .map((row) => unsignedOf(row, true))
}

async function ofOne(
  query: Query,
  ask: Ask,
  { actor, patient }: { readonly actor: Actor; readonly patient: PatientId },
): Promise<readonly Unsigned[]> {
  const rows = await query<Row>(`${UNSIGNED} and v.patient = $2 ${IN_ORDER}`, [
    actor.clinic,
    patient,
  ])
  const may = new Map<string, boolean>()
  for (const type of new Set(rows.map((row) => row.type)))
    for (const verb of ['read', 'sign'] as const satisfies readonly Verb[])
      may.set(`${verb} ${type}`, (await ask(verb, [{ type, patient }])).kind === 'allowed')
  return rows
    .filter(({ type }) => may.get(`read ${type}`))
    .map((row) => unsignedOf(row, may.get(`sign ${row.type}`) ?? false))
}

function unsignedOf({ content, ...row }: Row, maySign: boolean): Unsigned {
  return {
    kind: row.by_machine ? 'machine' : 'exam',
    ...{ type: row.type, id: row.id, version: String(row.version), at: row.at.toISOString() },
    ...{ patient: id<'Patient'>(row.patient), patientName: row.patient_name ?? '' },
    ...claimOf(content),
    maySign,
  }
}
