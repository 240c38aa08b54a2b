import type { MessageValue } from '@legato/values'
import type { Problem, ProblemKind } from './problem.ts'
import { problem } from './wording.ts'

/** What a wording names beside what was written. */
export type Values = Readonly<Record<string, MessageValue>>

/** Collects what is wrong, knowing the place; answers undefined, so that a reader may return it. */
export interface Tell {
  (kind: ProblemKind, values?: Values, is?: unknown): undefined
  /** The same one step further in. */
  readonly at: (step: string | number) => Tell
  /** Something that is not taken, and is kept as it was written. */
  readonly keep: (value: unknown) => void
}

/** What was written and not taken. */
export interface Stray {
  readonly place: string
  readonly value: unknown
}

export interface Told {
  readonly problems: Problem[]
  readonly strays: Stray[]
}

/** These are told of a value that was not taken. */
const NOT_TAKEN: readonly ProblemKind[] = [
  ...(['wrong-type', 'not-a-choice', 'out-of-range', 'not-a-date', 'unknown-field'] as const),
  ...(['looks-like-seconds', 'looks-like-centimeters', 'looks-like-meters-per-second'] as const),
]

export function telling(told: Told, place = ''): Tell {
  const tell = (kind: ProblemKind, values: Values = {}, is?: unknown): undefined => {
    told.problems.push(problem(kind, { place, values, is }))
    if (NOT_TAKEN.includes(kind)) told.strays.push({ place, value: is })
    return undefined
  }
  return Object.assign(tell, {
    at: (step: string | number) => telling(told, placeOf(place, step)),
    keep: (value: unknown) => {
      told.strays.push({ place, value })
    },
  })
}

function placeOf(place: string, step: string | number): string {
  if (typeof step === 'number') return `${place}[${step}]`
  return place === '' ? step : `${place}.${step}`
}
