import { isObject } from '../json.ts'
import type { Step } from './parameter.ts'

/** A value, and which item of the outermost list on the way it stood in: from 1, 0 for no list. */
export type Visit = (value: unknown, element: number) => void

/** Visits every value that the steps lead to from here; what is null or not there is not visited. */
export function visitValues(from: unknown, steps: readonly Step[], visit: Visit): void {
  walk({ value: from, depth: 0, element: 0 }, steps, visit)
}

interface Stand {
  readonly value: unknown
  /** Steps done. */
  readonly depth: number
  readonly element: number
}

function walk({ value, depth, element }: Stand, steps: readonly Step[], visit: Visit): void {
  const step = steps[depth]
  if (step === undefined) visit(value, element)
  else if (isObject(value)) {
    const member = value[step.name]
    const next = depth + 1
    if (Array.isArray(member))
      member.forEach((one, index) => {
        if (isWanted(one, step))
          walk({ value: one, depth: next, element: element || index + 1 }, steps, visit)
      })
    else if (isWanted(member, step)) walk({ value: member, depth: next, element }, steps, visit)
  }
}

function isWanted(value: unknown, { where }: Step): boolean {
  if (value === undefined || value === null) return false
  return where === undefined || (isObject(value) && value[where.member] === where.is)
}
