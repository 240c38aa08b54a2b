import type { Actor } from '@legato/clinic/record'
import type { AuditEvent, SearchCondition } from '@legato/fhir'
import { instantAsked } from '../search-sql/ranges.ts'
import { type Bind, sql } from '../search-sql/sql.ts'
import type { Query } from '../store.ts'
import { type Audience, type Row, shown } from './shown.ts'

export interface Walking {
  readonly actor: Actor
  readonly audience: Audience
  /** What leaves few is asked of the database; whoever walks asks all of it anew. */
  readonly conditions: readonly SearchCondition[]
  /** The oldest first; else the newest. */
  readonly isRising: boolean
  /** The id of the event behind which the walk begins. */
  readonly after: string | undefined
  /** So many are read at once. */
  readonly stride: number
}

/** The events of a clinic in time, each as it is shown. */
export async function* walk(query: Query, walking: Walking): AsyncGenerator<AuditEvent> {
  let { after } = walking
  for (let more = true; more; ) {
    const rows = await read(query, { ...walking, after })
    for (const row of rows) yield shown(row, walking.audience)
    after = rows.at(-1)?.id
    more = rows.length === walking.stride
  }
}

function read(
  query: Query,
  { actor, audience, conditions, isRising, after, stride }: Walking,
): Promise<readonly Row[]> {
  const { bind, values } = sql(actor.clinic)
  const [compared, direction] = isRising ? ['>', 'asc'] : ['<', 'desc']
  const patient = audience.kind === 'patient' ? audience.id : onlyPatient(conditions)
  const from =
    patient === undefined ? 'legato.audit_event' : `legato.audit_of_patient(${bind(patient)})`
  const narrowed = conditions.flatMap((one) => narrowing(one, bind))
  const beyond =
    after === undefined
      ? []
      : [
          `(told.at, told.id) ${compared}
            (select at, id from legato.audit_event where clinic = $1 and id = ${bind(after)})`,
        ]
  return query<Row>(
    `select told.id, told.at, told.patients, told.content, account.name from ${from} told
      left join legato.account on account.clinic = told.clinic and account.id = told.actor
      where ${['told.clinic = $1', ...narrowed, ...beyond].join(' and ')}
      order by told.at ${direction}, told.id ${direction} limit ${bind(stride)}`,
    values,
  )
}

/** The patient whom a condition names alone. */
export function onlyPatient(conditions: readonly SearchCondition[]): string | undefined {
  for (const one of conditions) {
    if (one.kind !== 'reference' || one.parameter !== 'patient') continue
    const [test, ...others] = one.anyOf
    if (test?.kind === 'local' && others.length === 0) return test.id
  }
  return undefined
}

/** What a condition asks of the columns: true wherever the condition is. */
function narrowing(condition: SearchCondition, bind: Bind): readonly string[] {
  if (condition.kind === 'ids') return [`told.id = any (${bind(condition.ids)})`]
  if (condition.kind === 'updated' || (condition.kind === 'date' && condition.parameter === 'date'))
    return [`(${condition.anyOf.map((test) => instantAsked('told.at', test, bind)).join(' or ')})`]
  if (condition.kind !== 'token' || condition.not) return []
  const column = COLUMNS.get(condition.parameter)
  const codes = condition.anyOf.map(({ code }) => code)
  return column === undefined || codes.includes(undefined)
    ? []
    : [`lower(told.${column}) = any (${bind(codes)})`]
}

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['action', 'action'],
  ['agent:identifier', 'actor'],
])
