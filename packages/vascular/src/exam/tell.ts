import type { Problem, ProblemKind } from './problem.ts'
import { problem } from './wording.ts'

/** What a telling may say beside its kind: each wording takes what it needs. */
export type Said = Readonly<Record<string, unknown>>

/** Collects what is wrong, knowing the place; answers undefined, so that a reader may return it. */
export interface Tell {
  (kind: ProblemKind, said?: Said): undefined
  /** The same one step further in. */
  readonly at: (step: string | number) => Tell
  /** A field that no exam has: kept, and told. */
  readonly field: (key: string, value: unknown) => void
}

/** A field that was there and that no exam has. */
export interface Stray {
  readonly place: string
  readonly key: string
  readonly value: unknown
}

export interface Told {
  readonly problems: Problem[]
  readonly strays: Stray[]
}

export function telling(told: Told, place = ''): Tell {
  const tell = (kind: ProblemKind, said: Said = {}): undefined => {
    told.problems.push(problem(kind, place, said))
    return undefined
  }
  return Object.assign(tell, {
    at: (step: string | number) => telling(told, placeOf(place, step)),
    field: (key: string, value: unknown) => {
      told.strays.push({ place: placeOf(place, key), key, value })
    },
  })
}

function placeOf(place: string, step: string | number): string {
  if (typeof step === 'number') return `${place}[${step}]`
  return place === '' ? step : `${place}.${step}`
}
