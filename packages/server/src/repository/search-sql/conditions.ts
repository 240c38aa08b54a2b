import type {
  ChainCondition,
  CompositeCondition,
  HasCondition,
  SearchCondition,
  SimpleCondition,
} from '@legato/fhir'
import { any, isAsked, tableOf } from './entries.ts'
import { instantAsked } from './ranges.ts'
import { reachOfTypes } from './reach.ts'
import type { Scope } from './scope.ts'

/** That the condition is true of the resource in `scope.row`: `matches` of @legato/fhir, in SQL. */
export function isTrue(scope: Scope, condition: SearchCondition): string {
  const { row, bind } = scope
  switch (condition.kind) {
    case 'ids':
      return `${row}.id = any (${bind(condition.ids)})`
    case 'updated':
      return any(condition.anyOf.map((test) => instantAsked(`${row}.at`, test, bind)))
    case 'missing':
      return `${condition.missing ? 'not ' : ''}${isThere(scope, condition.parameter)}`
    case 'composite':
      return any(condition.anyOf.map((parts) => isInOneElement(scope, parts)))
    case 'chain':
      return any([
        ...condition.targets.map((target) => leadsTo(scope, condition.parameter, target)),
        ...condition.contained.map((one) => isTrue(scope, one)),
      ])
    case 'has':
      return isReferredTo(scope, condition)
    case 'token':
      return `${condition.not ? 'not ' : ''}${hasEntry(scope, condition)}`
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return hasEntry(scope, condition)
  }
}

/** Whether a condition is asked of the entries of a resource alone, so that `scope.row` need only have its id. */
export function isToldByEntries({ kind }: SearchCondition): boolean {
  switch (kind) {
    case 'composite':
    case 'missing':
    case 'token':
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return true
    case 'ids':
    case 'updated':
    case 'chain':
    case 'has':
      return false
  }
}

/**
 * Asked of each resource by itself. Else PostgreSQL makes a join of it, and where it knows little
 * of the tables yet it compares each resource with every entry of the clinic.
 */
export const EACH = 'offset 0'

function hasEntry(scope: Scope, condition: SimpleCondition): string {
  const e = scope.alias('e')
  return `exists (select from ${tableOf(condition.kind)} ${e}
    where ${ofRow(scope, e, condition.parameter)} and ${isAsked(e, condition, scope.bind)} ${EACH})`
}

/** That `e` is an entry of the resource under the parameter. */
function ofRow({ row, types, bind }: Scope, e: string, parameter: string): string {
  const [type, ...others] = types
  const own = `${e}.clinic = $1 and ${e}.id = ${row}.id`
  if (others.length === 0) return `${own} and ${e}.param = ${bind(`${type}.${parameter}`)}`
  // Two resources of different types may have one id.
  return `${own} and ${e}.param = any (${bind(types.map((one) => `${one}.${parameter}`))})
    and split_part(${e}.param, '.', 1) = ${row}.type`
}

const TABLES = ['legato.search_term', 'legato.search_range', 'legato.search_text']

function isThere(scope: Scope, parameter: string): string {
  return any(
    TABLES.map((table) => {
      const e = scope.alias('e')
      return `exists (select from ${table} ${e} where ${ofRow(scope, e, parameter)} ${EACH})`
    }),
  )
}

function isInOneElement(scope: Scope, parts: CompositeCondition['anyOf'][number]): string {
  const entries = parts.map((part) => ({ part, e: scope.alias('e') }))
  const first = entries[0]?.e
  return `exists (select from ${entries.map(({ part, e }) => `${tableOf(part.kind)} ${e}`).join(', ')}
    where ${entries
      .flatMap(({ part, e }) => [
        ofRow(scope, e, part.parameter),
        isAsked(e, part, scope.bind),
        ...(e === first ? [] : [`${e}.element = ${first}.element`]),
      ])
      .join(' and ')} ${EACH})`
}

function leadsTo(
  scope: Scope,
  parameter: string,
  { type, condition }: ChainCondition['targets'][number],
): string {
  const e = scope.alias('e')
  const other = { ...scope, row: scope.alias('o'), types: [type] }
  return `exists (select from legato.search_term ${e} join legato.resource_version ${other.row}
      on ${isVisible(other)} and ${refersTo(e, other)}
    where ${ofRow(scope, e, parameter)} and ${isTrue(other, condition)} ${EACH})`
}

function isReferredTo(scope: Scope, { type, reference, condition }: HasCondition): string {
  const e = scope.alias('e')
  const other = { ...scope, row: scope.alias('o'), types: [type] }
  return any(
    scope.types.map((own) => {
      const self = { ...scope, types: [own] }
      return `exists (select from legato.search_term ${e} join legato.resource_version ${other.row}
          on ${isVisible(other)} and ${other.row}.id = ${e}.id
        where ${e}.clinic = $1 and ${e}.param = ${scope.bind(`${type}.${reference}`)}
          and ${refersTo(e, self)} and ${isTrue(other, condition)} ${EACH})`
    }),
  )
}

/** Types that are referred to by their address, too. */
export const CANONICAL = [
  'ActivityDefinition',
  'Library',
  'Measure',
  'PlanDefinition',
  'Questionnaire',
]

/** That the reference `e` leads to the resource in the row: by its id, or by its canonical address. */
function refersTo(e: string, { row, types, bind, alias }: Scope): string {
  const [type = ''] = types
  const byId = `${e}.system = ${bind(type)} and ${e}.value = ${row}.id`
  if (!CANONICAL.includes(type)) return `${row}.type = ${bind(type)} and ${byId}`
  const u = alias('u')
  return `${row}.type = ${bind(type)} and (${byId} or ${e}.system = '' and exists (
    select from legato.search_term ${u} where ${u}.clinic = $1 and ${u}.id = ${row}.id
      and ${u}.param = ${bind(`${type}.url`)} and ${u}.value = ${e}.value))`
}

/** That the row is a current resource of its types, in reach of who looks. */
export function isVisible({ row, types, bind, values, looking }: Scope): string {
  return `${row}.clinic = $1 and ${row}.current and ${row}.content is not null
    and ${reachOfTypes({ bind, values }, looking, { row, types })}`
}
