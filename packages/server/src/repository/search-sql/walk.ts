import type { SearchCondition, SimpleCondition, SortKey } from '@legato/fhir'
import { EACH, isToldByEntries, isTrue, isVisible } from './conditions.ts'
import { isAsked } from './entries.ts'
import type { Place } from './order.ts'
import type { Scope } from './scope.ts'

/*
 * A search that may find very many is walked: in the order in which the index holds it, one by one,
 * until the page is full. PostgreSQL guesses badly what row security leaves over, so the order of
 * its steps is written down: a lateral subquery with an offset is asked once for each step. What the
 * entries alone tell is asked first, so that a resource, with the reach that costs most, is looked
 * at only where everything else is true of it.
 */

interface Walking {
  readonly open: readonly SearchCondition[]
  readonly place: Place | undefined
  /** Null: all. */
  readonly limit: number | null
  /** A parameter of dates or numbers of which there is no entry. */
  readonly without?: string
}

/** The resource of a step, if it is in reach and the conditions that entries cannot tell are true of it. */
function resourceAt(scope: Scope, id: string, open: readonly SearchCondition[]): string {
  const conditions = open.filter((one) => !isToldByEntries(one)).map((one) => isTrue(scope, one))
  return `lateral (select r.type, r.id, r.patient, r.content from legato.resource_version r
    where ${[`r.id = ${id}`, isVisible(scope), ...conditions].join(' and ')} offset 0) as r`
}

/** The conditions of which the entries beside `e.id` tell whether they are true. */
function told(scope: Scope, open: readonly SearchCondition[]): string {
  const beside = { ...scope, row: 'e' }
  return open
    .filter(isToldByEntries)
    .map((one) => ` and ${isTrue(beside, one)}`)
    .join('')
}

function lacks({ types, bind }: Scope, parameter: string | undefined): string {
  return parameter === undefined
    ? ''
    : `and not exists (select from legato.search_range b where b.clinic = $1 and b.id = e.id
        and b.param = ${bind(`${types[0]}.${parameter}`)} ${EACH})`
}

/** In the order of their ids, from entry to entry of one condition that names a single value. */
export function walkById(scope: Scope, { open, place, limit, without }: Walking): string {
  const { bind } = scope
  const guide = guideOf(open)
  const rest = open.filter((one) => one !== guide)
  const beyond = place === undefined ? '' : `and e.id > ${bind(place.at(-1))}`
  const asked = [beyond, told(scope, rest), lacks(scope, without)].join(' ')
  const steps = guide
    ? `(select distinct e.id from legato.search_term e
        where e.clinic = $1 and e.param = ${bind(`${scope.types[0]}.${guide.parameter}`)}
          and ${isAsked('e', guide, bind)} ${asked} order by e.id offset 0)`
    : `(select e.id from legato.resource_version e
        where e.clinic = $1 and e.type = ${bind(scope.types[0])} and e.current
          and e.content is not null ${asked} order by e.id offset 0)`
  return `select r.*, step.id as last_id from ${steps} as step
    cross join ${resourceAt(scope, 'step.id', rest)} order by step.id limit ${bind(limit)}`
}

/** What leads through the entries: a condition, or the first part of a composite, which says less. */
function guideOf(open: readonly SearchCondition[]): SimpleCondition | undefined {
  const firsts = open.flatMap((one) =>
    one.kind === 'composite' && one.anyOf.length === 1 ? (one.anyOf[0]?.slice(0, 1) ?? []) : [],
  )
  return open.find(isGuide) ?? firsts.find(isGuide)
}

/** Whether the entries of the condition can be walked: there is one value, and so they stand side by side. */
export function isGuide(condition: SearchCondition): condition is SimpleCondition {
  if (condition.kind === 'token')
    return !condition.not && condition.anyOf.length === 1 && condition.anyOf[0]?.code !== undefined
  if (condition.kind === 'uri')
    return condition.anyOf.length === 1 && condition.anyOf[0]?.match === 'exact'
  return condition.kind === 'reference' && condition.anyOf.length === 1
}

export type RangeKey = Extract<SortKey, { readonly by: 'parameter' }>

/** The one key of an order in which the index can be walked. */
export function rangeKeyOf(sort: readonly SortKey[]): RangeKey | undefined {
  const [key, ...others] = sort
  const isRange = key?.by === 'parameter' && (key.kind === 'date' || key.kind === 'number')
  return isRange && others.length === 0 ? key : undefined
}

/** In the order of a date or a number, from entry to entry; what has none is not met. */
export function walkByKey(scope: Scope, key: RangeKey, { open, place, limit }: Walking): string {
  const { bind } = scope
  const [compared, direction] = key.descending ? ['<', 'desc'] : ['>', 'asc']
  const param = bind(`${scope.types[0]}.${key.parameter}`)
  const [value, id] = place ?? []
  const beyond =
    place === undefined
      ? ''
      : `and (e.low ${compared} ${bind(value)} or e.low = ${bind(value)} and e.id > ${bind(id)})
        and e.low ${compared}= ${bind(value)}`
  return `select r.*, step.low as key_0, step.id as last_id from (
      select e.low, e.id from legato.search_range e
        where e.clinic = $1 and e.param = ${param} ${beyond}${told(scope, open)}
          and not exists (select from legato.search_range b
            where b.clinic = $1 and b.id = e.id and b.param = ${param}
              and (b.low, b.high, b.element) ${key.descending ? '>' : '<'} (e.low, e.high, e.element)
            ${EACH})
        order by e.low ${direction}, e.id offset 0) as step
    cross join ${resourceAt(scope, 'step.id', open)}
    order by step.low ${direction}, step.id limit ${bind(limit)}`
}

/**
 * Those without the key, in the order of their ids: the last pages. A time that says no date, such as
 * "three times a week", is there, and yet nothing to order by.
 */
export function walkWithout(scope: Scope, { parameter }: RangeKey, walking: Walking): string {
  return walkById(scope, { ...walking, without: parameter })
}
