import type { SearchCondition, SortKey } from '@legato/fhir'
import { EACH, isToldByEntries, isTrue, isVisible } from './conditions.ts'
import { isLed, leadOf } from './lead.ts'
import { isAfter, type Ordered, orderBy, type Place } from './order.ts'
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
  readonly isFalling?: boolean
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

/** Ties are broken in the direction of the key: so the index is walked, and nothing is sorted. */
function wayOf(isFalling: boolean): readonly ['<', 'desc'] | readonly ['>', 'asc'] {
  return isFalling ? ['<', 'desc'] : ['>', 'asc']
}

/** In the order of their ids, from entry to entry of what leads, or from resource to resource. */
export function walkById(
  scope: Scope,
  { open, place, limit, without, isFalling = false }: Walking,
): string {
  const { types, bind } = scope
  const lead = leadOf(types[0] ?? '', open)
  const rest = open.filter((one) => one !== lead?.condition)
  const [compared, direction] = wayOf(isFalling)
  const beyond = place === undefined ? '' : `and e.id ${compared} ${bind(place.at(-1))}`
  const asked = [beyond, told(scope, rest), lacks(scope, without)].join(' ')
  const steps = lead
    ? `select distinct e.id from legato.search_term e
        where e.clinic = $1 and ${isLed(scope, lead, { conditions: rest })} ${asked}`
    : `select e.id from legato.resource_version e
        where e.clinic = $1 and e.type = ${bind(types[0])} and e.current
          and e.content is not null ${asked}`
  return `select r.*, step.id as last_id from (${steps} order by e.id ${direction} offset 0) as step
    cross join ${resourceAt(scope, 'step.id', rest)} order by step.id ${direction} limit ${bind(limit)}`
}

/** Among these, in any order that their entries tell: a resource is looked at when it is its turn. */
export function walkAmong(
  scope: Scope,
  { ids, order, open, place, limit }: Walking & Among,
): string {
  const { bind } = scope
  const keys = order.map(({ name, expression }) => `${expression} as ${name}`)
  const after = place === undefined ? '' : `where ${isAfter(order, place, bind)}`
  return `select r.*, ${order.map(({ name }) => `e.${name}`).join(', ')}
    from (select * from (select e.id, ${keys.join(', ')} from unnest(${bind(ids)}::text[]) as e (id)
      offset 0) as e ${after} order by ${orderBy(order)} offset 0) as e
    cross join ${resourceAt(scope, 'e.id', open)}
    where true ${told(scope, open)} order by ${orderBy(order)} limit ${bind(limit)}`
}

interface Among {
  readonly ids: readonly string[]
  /** Of the row `e`. */
  readonly order: readonly Ordered[]
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
  const { types, bind } = scope
  const [compared, direction] = wayOf(key.descending)
  const first = key.descending ? 'max' : 'min'
  const param = bind(`${types[0]}.${key.parameter}`)
  const lead = leadOf(types[0] ?? '', open)
  const isBeside = lead?.beside?.date === key.parameter
  const rest = isBeside ? open.filter((one) => one !== lead.condition) : open
  const [table, column, where] = isBeside
    ? [
        'search_term',
        'e.at',
        `${isLed(scope, lead, { conditions: rest, byBegin: true })} and e.at is not null`,
      ]
    : ['search_range', 'e.low', `e.param = ${param}`]
  const [value, id] = place ?? []
  const beyond =
    place === undefined
      ? ''
      : `and (${column} ${compared} ${bind(value)} or ${column} = ${bind(value)} and e.id ${compared} ${bind(id)})
        and ${column} ${compared}= ${bind(value)}`
  return `select r.*, step.key as key_0, step.id as last_id from (
      select distinct ${column} as key, e.id from legato.${table} e
        where e.clinic = $1 and ${where} ${beyond}${told(scope, rest)}
          and ${column} = (select ${first}(b.low) from (select b.low from legato.search_range b
            where b.clinic = $1 and b.id = e.id and b.param = ${param} ${EACH}) as b)
        order by key ${direction}, e.id ${direction} offset 0) as step
    cross join ${resourceAt(scope, 'step.id', rest)}
    order by step.key ${direction}, step.id ${direction} limit ${bind(limit)}`
}

/**
 * Those without the key, in the order of their ids: the last pages. A time that says no date, such as
 * "three times a week", is there, and yet nothing to order by.
 */
export function walkWithout(
  scope: Scope,
  { parameter, descending }: RangeKey,
  walking: Walking,
): string {
  return walkById(scope, { ...walking, without: parameter, isFalling: descending })
}
