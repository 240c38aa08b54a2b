import type { Resource } from '@medplum/fhirtypes'
import { isObject } from '../json.ts'
import type { SearchCondition, SimpleCondition } from './condition.ts'
import type { Entry } from './entry.ts'
import type { Parameter } from './parameter.ts'
import { valuesOf } from './values.ts'

/**
 * Chains lead into what is contained, too: its entries stand among those of the resource, as
 * `medication:Medication.code`. https://hl7.org/fhir/R4/search.html#contained
 */
export function containedEntries(
  resource: Resource,
  references: readonly Parameter[],
  entriesOf: (contained: Resource) => readonly Entry[],
): readonly Entry[] {
  const contained = 'contained' in resource ? resource.contained : undefined
  if (!contained) return []
  const names = namesOfInner(resource, references)
  return contained.flatMap((inner, index) =>
    (names.get(`#${inner.id}`) ?? []).flatMap((name) =>
      entriesOf(inner)
        .filter(({ kind }) => kind !== 'present')
        .map((entry) => ({
          ...entry,
          parameter: `${nameWithin(name, inner.resourceType)}.${entry.parameter}`,
          // So that no composite takes its parts from two of them.
          element: entry.element + (index + 1) * FAR,
        })),
    ),
  )
}

/** By which parameters each contained resource is referred to. */
function namesOfInner(
  resource: Resource,
  references: readonly Parameter[],
): ReadonlyMap<unknown, readonly string[]> {
  const pairs = references.flatMap((parameter) => {
    const inner = valuesOf(resource, parameter).map((one) => (isObject(one) ? one.reference : ''))
    return [...new Set(inner)].map((reference) => ({ reference, name: parameter.code }))
  })
  const grouped = Map.groupBy(pairs, ({ reference }) => reference)
  return new Map(
    [...grouped].map(([reference, found]) => [reference, found.map(({ name }) => name)]),
  )
}

/** More than any list has items. */
const FAR = 100_000

function nameWithin(parameter: string, type: string): string {
  return `${parameter}:${type}`
}

/** The condition on the resource itself that is true when it is of one that is contained. */
export function withinContained(
  parameter: string,
  { type, condition }: { readonly type: string; readonly condition: SearchCondition },
): readonly SearchCondition[] {
  const name = nameWithin(parameter, type)
  const inside = <Part extends SimpleCondition>(part: Part): Part => ({
    ...part,
    parameter: `${name}.${part.parameter}`,
  })
  switch (condition.kind) {
    case 'token':
      return condition.not ? [] : [inside(condition)]
    case 'composite':
      return [{ ...condition, anyOf: condition.anyOf.map((parts) => parts.map(inside)) }]
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return [inside(condition)]
    case 'missing':
    case 'chain':
    case 'has':
    case 'ids':
    case 'updated':
      return []
  }
}
