import type {
  ChainCondition,
  CompositeCondition,
  HasCondition,
  SearchCondition,
} from './condition.ts'
import type { SearchIndex } from './entry.ts'
import { isFoundBy } from './entry-tests.ts'
import { isTimeAsked } from './ranges.ts'

/** The other resources that a chain or `_has` may lead to: as far as who asks may see them. */
export interface Others {
  ofType(type: string): Iterable<SearchIndex>
}

/** Whether the condition is true of the resource. */
export function matches(index: SearchIndex, condition: SearchCondition, others: Others): boolean {
  const { entries } = index
  switch (condition.kind) {
    case 'ids':
      return condition.ids.includes(index.id)
    case 'updated':
      return condition.anyOf.some((test) => isUpdated(index.updated, test))
    case 'missing':
      return (
        entries.every(({ parameter }) => parameter !== condition.parameter) === condition.missing
      )
    case 'composite':
      return condition.anyOf.some((parts) => isInOneElement(index, parts))
    case 'chain':
      return (
        leadsTo(index, condition, others) ||
        condition.contained.some((one) => matches(index, one, others))
      )
    case 'has':
      return isReferredTo(index, condition, others)
    case 'token':
      return entries.some((entry) => isFoundBy(entry, condition)) !== condition.not
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return entries.some((entry) => isFoundBy(entry, condition))
  }
}

/** Whether a resource refers to another by this parameter: by its id, or by its canonical address. */
export function refersTo(from: SearchIndex, parameter: string, to: SearchIndex): boolean {
  return from.entries.some((entry) => {
    if (entry.parameter !== parameter) return false
    if (entry.kind === 'reference') return entry.type === to.type && entry.id === to.id
    return (
      entry.kind === 'uri' &&
      to.entries.some(
        (own) => own.parameter === 'url' && own.kind === 'uri' && own.uri === entry.uri,
      )
    )
  })
}

function isUpdated(updated: number | undefined, test: Parameters<typeof isTimeAsked>[1]): boolean {
  return updated !== undefined && isTimeAsked({ low: updated, high: updated + 1 }, test)
}

function isInOneElement(
  { entries }: SearchIndex,
  parts: CompositeCondition['anyOf'][number],
): boolean {
  const elements = parts.map(
    (part) =>
      new Set(entries.filter((entry) => isFoundBy(entry, part)).map(({ element }) => element)),
  )
  const [first, ...others] = elements
  return first !== undefined && [...first].some((one) => others.every((found) => found.has(one)))
}

function leadsTo(
  index: SearchIndex,
  { parameter, targets }: ChainCondition,
  others: Others,
): boolean {
  return targets.some(({ type, condition }) =>
    [...others.ofType(type)].some(
      (other) => refersTo(index, parameter, other) && matches(other, condition, others),
    ),
  )
}

function isReferredTo(
  index: SearchIndex,
  { type, reference, condition }: HasCondition,
  others: Others,
): boolean {
  return [...others.ofType(type)].some(
    (other) => refersTo(other, reference, index) && matches(other, condition, others),
  )
}
