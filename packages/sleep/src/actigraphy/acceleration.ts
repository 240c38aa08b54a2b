import type { Leg, Trace } from '../recording/recording.ts'

/** The acceleration of one leg in one to three axes, in g, without a gap. */
export interface Acceleration {
  readonly leg: Leg
  readonly startS: number
  readonly rateHz: number
  readonly axes: readonly Float32Array[]
}

export interface Unreadable {
  readonly kind: 'unreadable'
  /** Where, and what to do. */
  readonly say: string
}

const inG: Readonly<Record<string, number>> = {
  g: 1,
  mg: 0.001,
  'm/s2': 1 / 9.80665,
  'm/s^2': 1 / 9.80665,
  'm/s²': 1 / 9.80665,
}

const unitOf = (written: string) => inG[written.trim().toLowerCase()]

/** Whether a signal in this unit is an acceleration. */
export const isAcceleration = (unit: string): boolean => unitOf(unit) !== undefined

const scaled = (samples: Float32Array, factor: number) =>
  factor === 1 ? samples : samples.map((value) => value * factor)

/**
 * The acceleration channels of one leg in a recording. All axes must have the same rate, unit and
 * gaps; each stretch between gaps is one acceleration.
 */
export function accelerationsOf(
  traces: readonly Trace[],
  leg: Leg,
): readonly Acceleration[] | Unreadable {
  const [first] = traces
  if (!first) return { kind: 'unreadable', say: 'No acceleration channel: name one.' }
  const factor = unitOf(first.unit)
  if (factor === undefined)
    return {
      kind: 'unreadable',
      say: `${first.label} is in ${first.unit}: acceleration is read in g, mg or m/s2.`,
    }
  const other = traces.find((trace) => !isAlike(trace, first))
  if (other)
    return {
      kind: 'unreadable',
      say: `${other.label} differs from ${first.label} in rate, unit or gaps: name axes of one sensor.`,
    }
  return first.stretches.map(({ startS }, n) => ({
    leg,
    startS,
    rateHz: first.rateHz,
    axes: traces.map(({ stretches }) =>
      scaled(stretches[n]?.samples ?? new Float32Array(), factor),
    ),
  }))
}

const isAlike = (one: Trace, other: Trace) =>
  one.rateHz === other.rateHz &&
  one.unit === other.unit &&
  one.stretches.length === other.stretches.length &&
  one.stretches.every(
    ({ startS, samples }, n) =>
      startS === other.stretches[n]?.startS && samples.length === other.stretches[n].samples.length,
  )
