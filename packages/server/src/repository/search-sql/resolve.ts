import type { ChainCondition, HasCondition, SearchCondition, SimpleCondition } from '@legato/fhir'
import type { Query } from '../store.ts'
import { CANONICAL, isVisible } from './conditions.ts'
import { isAsked, tableOf } from './entries.ts'
import { isLed, type Lead } from './lead.ts'
import type { Looking } from './reach.ts'
import { type Scope, scopeOf } from './scope.ts'

/** So many ids are worth knowing before a search: the rest of it then looks at them alone. */
const FEW = 1000

/** The ids of which a condition is true, or that they are too many to be listed. */
export type Ids = readonly string[] | 'many'

interface Resolving<Condition> {
  readonly type: string
  readonly condition: Condition
}

/**
 * The resources of the type of which the condition is true, as far as the index alone tells it:
 * whoever uses the ids asks for those in reach. Of a composite it may be more.
 */
export async function resolve(
  query: Query,
  looking: Looking,
  { type, condition }: Resolving<SearchCondition>,
): Promise<Ids> {
  switch (condition.kind) {
    case 'ids':
      return condition.ids.length > FEW ? 'many' : condition.ids
    case 'token':
      return condition.not ? 'many' : withEntry(query, looking, { type, condition })
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return withEntry(query, looking, { type, condition })
    case 'composite':
      return union(query, looking, {
        type,
        conditions: condition.anyOf.flatMap(([first]) => first ?? []),
      })
    case 'chain':
      return referring(query, looking, { type, condition })
    case 'has':
      return referred(query, looking, { type, condition })
    case 'missing':
    case 'updated':
      return 'many'
  }
}

async function union(
  query: Query,
  looking: Looking,
  { type, conditions }: { readonly type: string; readonly conditions: readonly SearchCondition[] },
): Promise<Ids> {
  const all = new Set<string>()
  for (const condition of conditions) {
    const ids = await resolve(query, looking, { type, condition })
    if (ids === 'many') return 'many'
    for (const one of ids) all.add(one)
  }
  return all.size > FEW ? 'many' : [...all]
}

/** Where a code and what stands beside it lead; it may be more than is asked for. */
export async function led(
  query: Query,
  looking: Looking,
  { type, lead, conditions }: Leading,
): Promise<Ids> {
  const scope = scopeOf(looking, [type])
  const where = isLed(scope, lead, { conditions })
  return listed(query, scope, { select: 'e.id', from: 'legato.search_term', where })
}

interface Leading {
  readonly type: string
  readonly lead: Lead
  readonly conditions: readonly SearchCondition[]
}

async function withEntry(
  query: Query,
  looking: Looking,
  { type, condition }: Resolving<SimpleCondition>,
): Promise<Ids> {
  const scope = scopeOf(looking, [type])
  return listed(query, scope, {
    select: 'e.id',
    from: tableOf(condition.kind),
    where: `e.param = ${scope.bind(`${type}.${condition.parameter}`)}
      and ${isAsked('e', condition, scope.bind)}`,
  })
}

async function referring(
  query: Query,
  looking: Looking,
  { type, condition }: Resolving<ChainCondition>,
): Promise<Ids> {
  const within = await union(query, looking, { type, conditions: condition.contained })
  if (within === 'many') return 'many'
  const all = new Set(within)
  for (const target of condition.targets) {
    const ids = await resolve(query, looking, target)
    if (ids === 'many') return 'many'
    const scope = scopeOf(looking, [target.type])
    const found = await listed(query, scope, {
      select: 'e.id',
      from: 'legato.search_term',
      where: `e.param = ${scope.bind(`${type}.${condition.parameter}`)}
        and ${leadsTo(scope, { type: target.type, ids })}`,
    })
    if (found === 'many') return 'many'
    for (const one of found) all.add(one)
  }
  return all.size > FEW ? 'many' : [...all]
}

function leadsTo(
  scope: Scope,
  { type, ids }: { readonly type: string; readonly ids: readonly string[] },
): string {
  const targets = visible(scope, ids)
  const byId = `e.system = ${scope.bind(type)} and e.value = any (${targets})`
  if (!CANONICAL.includes(type)) return byId
  return `(${byId} or e.system = '' and e.value = any (array(
    select u.value from legato.search_term u
      where u.clinic = $1 and u.param = ${scope.bind(`${type}.url`)} and u.id = any (${targets}))))`
}

/** Those of the ids that are in reach. */
function visible(scope: Scope, ids: readonly string[]): string {
  const row = scope.alias('o')
  return `array(select ${row}.id from legato.resource_version ${row}
    where ${row}.id = any (${scope.bind(ids)}) and ${isVisible({ ...scope, row })})`
}

async function referred(
  query: Query,
  looking: Looking,
  { type, condition: { type: other, reference, condition } }: Resolving<HasCondition>,
): Promise<Ids> {
  // Whom a canonical address leads to, no reference tells.
  if (CANONICAL.includes(type)) return 'many'
  const ids = await resolve(query, looking, { type: other, condition })
  if (ids === 'many') return 'many'
  const scope = scopeOf(looking, [other])
  return listed(query, scope, {
    select: 'e.value',
    from: 'legato.search_term',
    where: `e.param = ${scope.bind(`${other}.${reference}`)} and e.system = ${scope.bind(type)}
      and e.id = any (${visible(scope, ids)})`,
  })
}

interface Listing {
  readonly select: string
  readonly from: string
  readonly where: string
}

async function listed(query: Query, scope: Scope, { select, from, where }: Listing): Promise<Ids> {
  const [found] = await query<{ readonly ids: readonly string[] | null }>(
    `select case when count(*) <= ${FEW} then coalesce(array_agg(found), '{}') end as ids from (
      select ${select} as found from ${from} e where e.clinic = $1 and ${where}
        limit ${FEW + 1}) as entry`,
    scope.values,
  )
  return found?.ids ? [...new Set(found.ids)] : 'many'
}
