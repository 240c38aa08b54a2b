import type { Actor, Answer, History, HistoryOf, HistoryPage, Version } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { ok, refused } from '../perform.ts'
import { reachOfTypes } from '../search-sql/reach.ts'
import { type Sql, sql } from '../search-sql/sql.ts'
import type { Query, Store } from '../store.ts'
import { cursorOf, placeIn } from './cursor.ts'

interface Row {
  readonly type: string
  readonly id: string
  readonly version: number
  readonly at: Date
  readonly patient: string | null
  readonly content: Resource | null
}

export interface Told {
  readonly history: History
  /** Whose the versions are. */
  readonly patients: readonly PatientId[]
}

interface Asked {
  readonly actor: Actor
  readonly of: HistoryOf
  readonly page: HistoryPage
}

/** A page of versions, newest first: of one resource in the order of its versions, else of time. */
export async function readHistory(
  query: Query,
  { now }: Pick<Store, 'now'>,
  { actor, of, page }: Asked,
): Promise<Answer<Told>> {
  const order = of.id === undefined ? ['at', 'type', 'id', 'version'] : ['version']
  const place = page.cursor === undefined ? undefined : placeIn(page.cursor, order.length)
  if (page.cursor !== undefined && place === undefined)
    return wrong('_cursor', 'the link to a page')
  const statement = sql(actor.clinic)
  const conditions = [
    ...identity(statement, of),
    ...inTime(statement, page),
    ...(place ? [`(${order.join(', ')}) < (${place.map(statement.bind).join(', ')})`] : []),
    reachOfTypes(
      statement,
      { actor, verb: 'read', at: now() },
      { row: 'r', ...(of.type === undefined ? {} : { types: [of.type] }) },
    ),
  ]
  const rows = await query<Row>(
    `select type, id, version, at, patient, content from legato.resource_version r
      where ${['clinic = $1', ...conditions].join(' and ')}
      order by ${order.map((column) => `${column} desc`).join(', ')}
      limit ${statement.bind(page.count + 1)}`,
    statement.values,
  )
  if (rows.length === 0 && of.id !== undefined && !place && !page.since && !page.at)
    return refused({ code: 'not-found' })
  return ok(pageOf(rows, { count: page.count, isOfOne: of.id !== undefined }))
}

function wrong(at: string, expected: string): Answer<never> {
  return refused({ code: 'wrong-parameter', at, values: { expected } })
}

function identity({ bind }: Sql, { id, patient }: HistoryOf): readonly string[] {
  return [
    ...(id === undefined ? [] : [`id = ${bind(id)}`]),
    ...(patient === undefined ? [] : [`patient = ${bind(patient)}`]),
  ]
}

function inTime({ bind }: Sql, { since, at }: HistoryPage): readonly string[] {
  const then = at === undefined ? undefined : bind(new Date(at))
  return [
    ...(since === undefined ? [] : [`at >= ${bind(new Date(since))}`]),
    ...(then === undefined
      ? []
      : [
          `at <= ${then}`,
          `not exists (select from legato.resource_version later
            where later.clinic = r.clinic and later.type = r.type and later.id = r.id
              and later.version = r.version + 1 and later.at <= ${then})`,
        ]),
  ]
}

function pageOf(
  rows: readonly Row[],
  { count, isOfOne }: { readonly count: number; readonly isOfOne: boolean },
): Told {
  const shown = rows.slice(0, count)
  const last = rows.length > count ? shown.at(-1) : undefined
  const next = last && cursorOf(isOfOne ? [last.version] : placeOf(last))
  return {
    history: { versions: shown.map(versionOf), ...(next === undefined ? {} : { next }) },
    patients: [...new Set(shown.flatMap(({ patient }) => patient ?? []))].map((one) =>
      id<'Patient'>(one),
    ),
  }
}

function placeOf({ at, type, id, version }: Row): readonly (string | number)[] {
  return [at.toISOString(), type, id, version]
}

function versionOf({ type, id, version, at, content }: Row): Version {
  const base = { type, id, version: `${version}`, at: at.toISOString() }
  return content ? { ...base, resource: content } : base
}
