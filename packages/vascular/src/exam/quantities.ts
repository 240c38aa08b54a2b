import type { ProblemKind } from './problem.ts'
import type { Shape } from './shape.ts'
import { number } from './shape.ts'

/**
 * A number whose wrong unit can be recognized: reflux of 1.2 "ms" was written in seconds. It is
 * not taken and not converted, for the writer may have meant something else.
 */
function suspicious(below: number, kind: ProblemKind, of: Shape<number>): Shape<number> {
  return {
    ...of,
    read: (value, tell) =>
      typeof value === 'number' && value > 0 && value < below
        ? tell(kind, {}, value)
        : of.read(value, tell),
  }
}

/** No reflux is 0. No machine tells reflux of less than 20 ms. */
export const refluxMs = suspicious(
  20,
  'looks-like-seconds',
  number(0, 20_000, 'How long the flow was reversed, in milliseconds; 0 is none'),
)

/** No vein or artery that is measured is thinner than 1 mm. */
export function diameterMm(description: string): Shape<number> {
  return suspicious(1, 'looks-like-centimeters', number(0, 100, description))
}

export function speedCmPerS(description: string): Shape<number> {
  return suspicious(5, 'looks-like-meters-per-second', number(0, 1000, description))
}

export function lengthCm(description: string): Shape<number> {
  return number(0, 120, description)
}

export function pressureMmHg(description: string): Shape<number> {
  return number(0, 350, description)
}

export function percent(description: string): Shape<number> {
  return number(0, 100, description)
}
