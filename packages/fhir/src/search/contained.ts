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
  const contained: readonly Resource[] = ('contained' in resource && resource.contained) || []
  return contained.flatMap((inner, index) => {
    const names = references
      .filter((parameter) => valuesOf(resource, parameter).some((one) => refersToInner(one, inner)))
      .map(({ code }) => nameWithin(code, inner.resourceType))
    if (names.length === 0) return []
    const entries = entriesOf(inner).filter(({ kind }) => kind !== 'present')
    return names.flatMap((name) =>
      entries.map((entry) => ({
        ...entry,
        parameter: `${name}.${entry.parameter}`,
        // So that no composite takes its parts from two of them.
        element: entry.element + (index + 1) * FAR,
      })),
    )
  })
}

/** More than any list has items. */
const FAR = 100_000

function refersToInner(value: unknown, { id }: Resource): boolean {
  return isObject(value) && id !== undefined && value.reference === `#${id}`
}

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
