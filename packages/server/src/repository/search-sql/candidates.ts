import type { SearchCondition, SearchQuery } from '@legato/fhir'
import type { Query } from '../store.ts'
import { leadOf, toldBy } from './lead.ts'
import { near } from './near.ts'
import type { Looking } from './reach.ts'
import { led, resolve } from './resolve.ts'

/** What is known before the search itself: whom it can find at most, and what is still to be asked. */
export interface Candidates {
  /** Undefined: anybody. */
  readonly ids: readonly string[] | undefined
  readonly open: readonly SearchCondition[]
}

/** Among so few the search itself is quick: no further condition is resolved beforehand. */
const ENOUGH = 200

/** In this order conditions mostly leave few. */
const ORDER: readonly SearchCondition['kind'][] = [
  ...(['ids', 'reference', 'string', 'chain', 'token', 'composite', 'uri'] as const),
  ...(['quantity', 'number', 'date', 'has'] as const),
]

/**
 * Resolves conditions of a search of one type until few resources are left, or no condition. Where
 * none leaves few, the reach may: then no resource beyond it is looked at.
 */
export async function candidatesOf(
  query: Query,
  looking: Looking,
  { types, conditions }: SearchQuery,
): Promise<Candidates> {
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return { ids: undefined, open: conditions }
  const lead = leadOf(type, conditions)
  const together = lead ? toldBy(lead, conditions) : []
  const first =
    lead && together.length > 0 ? await led(query, looking, { type, lead, conditions }) : 'many'
  let ids = first === 'many' ? undefined : first
  let open = conditions
  const alone = conditions.filter((one) => !together.includes(one))
  for (const condition of ORDER.flatMap((kind) => alone.filter((one) => one.kind === kind))) {
    if (ids !== undefined && ids.length <= ENOUGH) break
    const found = await resolve(query, looking, { type, condition })
    if (found === 'many') continue
    const known = new Set(found)
    ids = ids?.filter((one) => known.has(one)) ?? found
    // A composite's candidates are those of its first part.
    if (condition.kind !== 'composite') open = open.filter((one) => one !== condition)
  }
  const reached = ids === undefined ? await near(query, looking, type) : 'many'
  return { ids: reached === 'many' ? ids : reached, open }
}
