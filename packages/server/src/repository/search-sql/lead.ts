import type { CompositeCondition, SearchCondition, SimpleCondition } from '@legato/fhir'
import { type Beside, type Bound, besideOf, boundOf } from './beside.ts'
import { isAsked } from './entries.ts'
import type { Scope } from './scope.ts'

/** A condition that names one value, so that its entries stand side by side in the index. */
export interface Lead {
  readonly condition: SimpleCondition
  /** What stands in its entries beside the code, if it is the code of the type that it asks for. */
  readonly beside: Beside | undefined
}

/** What leads to the resources of the type of which the conditions are true; rather the code than another. */
export function leadOf(type: string, conditions: readonly SearchCondition[]): Lead | undefined {
  const leading = conditions.flatMap(partsOf).filter(isLeading)
  const beside = besideOf(type)
  const code = leading.find(({ parameter }) => parameter === beside?.code)
  const condition = code ?? leading[0]
  return condition && { condition, beside: code && beside }
}

/** A composite leads as its parts do, which say less. */
function partsOf(
  condition: SearchCondition,
): readonly Exclude<SearchCondition, CompositeCondition>[] {
  if (condition.kind !== 'composite') return [condition]
  const [parts = [], ...others] = condition.anyOf
  return others.length === 0 ? parts : []
}

function isLeading(condition: SearchCondition): condition is SimpleCondition {
  if (condition.kind === 'token')
    return !condition.not && condition.anyOf.length === 1 && condition.anyOf[0]?.code !== undefined
  if (condition.kind === 'uri')
    return condition.anyOf.length === 1 && condition.anyOf[0]?.match === 'exact'
  return condition.kind === 'reference' && condition.anyOf.length === 1
}

interface Asking {
  readonly conditions: readonly SearchCondition[]
  /** That the entry of the begin is sought, by which times are ordered: what goes on may have begun at any time. */
  readonly byBegin?: boolean
}

/** That `e` is an entry of the lead, within the bounds that conditions set to what stands beside it. */
export function isLed(
  { types, bind }: Scope,
  lead: Lead,
  { conditions, byBegin = false }: Asking,
): string {
  const { condition } = lead
  const limits = firstOfEach(conditions.flatMap((one) => boundsOf(lead, one))).flatMap(
    ({ column, from, to }) => [
      ...(from === undefined || (byBegin && column === 'at')
        ? []
        : [`e.${column} >= ${bind(from)}`]),
      ...(to === undefined ? [] : [`e.${column} <= ${bind(to)}`]),
    ],
  )
  return [
    `e.param = ${bind(`${types[0]}.${condition.parameter}`)}`,
    isAsked('e', condition, bind),
    ...limits,
  ].join(' and ')
}

/** One of a time and one of a value: of two, each may hold of another point of the same entry. */
function firstOfEach(bounds: readonly Bound[]): readonly Bound[] {
  const ofTime = bounds.find(({ column }) => column === 'at')
  const ofValue = bounds.find(({ column }) => column !== 'at')
  return [ofTime, ofValue].filter((one) => one !== undefined)
}

/** Those of the conditions that the bounded entries of the lead tell of: none where nothing bounds them. */
export function toldBy(
  lead: Lead,
  conditions: readonly SearchCondition[],
): readonly SearchCondition[] {
  const bounding = conditions.filter((one) => boundsOf(lead, one).length > 0)
  return bounding.length === 0
    ? []
    : [...bounding, ...conditions.filter((one) => partsOf(one).includes(lead.condition))]
}

function boundsOf({ beside }: Lead, condition: SearchCondition): readonly Bound[] {
  return beside ? partsOf(condition).flatMap((part) => boundOf(beside, part) ?? []) : []
}
