import type { Resource } from '@medplum/fhirtypes'
import { isObject } from '../json.ts'
import { targetOfText } from '../reference.ts'
import type { Parameter, Path, Step } from './parameter.ts'

/** A value, and which item of the outermost list on the way it stood in: from 1, 0 for no list. */
export type Visit = (value: unknown, element: number) => void

/** All values of a parameter in a resource, as its definition in R4 finds them. */
export function valuesOf(resource: Resource, { paths }: Parameter): readonly unknown[] {
  const values: unknown[] = []
  for (const path of paths) visitValues(resource, path, (value) => values.push(value))
  return values
}

/** Visits every value that the path leads to; what is null or not there is not visited. */
export function visitValues(resource: Resource, { steps, to }: Path, visit: Visit): void {
  walk({ value: resource, depth: 0, element: 0 }, steps, (value, element) => {
    if (to === undefined || typeReferredTo(value, resource) === to) visit(value, element)
  })
}

interface Stand {
  readonly value: unknown
  /** Steps done. */
  readonly depth: number
  readonly element: number
}

function walk({ value, depth, element }: Stand, steps: readonly Step[], visit: Visit): void {
  const step = steps[depth]
  if (step === undefined) {
    visit(value, element)
    return
  }
  if (!isObject(value)) return
  const member = value[step.name]
  const next = depth + 1
  if (!Array.isArray(member)) {
    if (isWanted(member, step)) walk({ value: member, depth: next, element }, steps, visit)
    return
  }
  for (const [index, one] of member.entries())
    if (isWanted(one, step))
      walk({ value: one, depth: next, element: element || index + 1 }, steps, visit)
}

function isWanted(value: unknown, { where }: Step): boolean {
  if (value === undefined || value === null) return false
  return where === undefined || (isObject(value) && value[where.member] === where.is)
}

/** As far as the reference tells, or what it refers to is contained. */
function typeReferredTo(value: unknown, resource: Resource): unknown {
  if (!isObject(value)) return undefined
  if (typeof value.reference !== 'string') return value.type
  const target = targetOfText(value.reference)
  if (target.kind === 'resource') return target.type
  if (target.kind !== 'contained' || !('contained' in resource)) return value.type
  return resource.contained?.find(({ id }) => id === target.id)?.resourceType
}
