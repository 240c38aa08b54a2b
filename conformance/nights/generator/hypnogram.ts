import type { Chance } from './random.ts'

export type Stage = 'W' | 'N1' | 'N2' | 'N3' | 'R'
export interface Span {
  readonly startS: number
  readonly endS: number
}
export interface Staged extends Span {
  readonly stage: Stage
}

const minutesOfCycle = (cycle: number, chance: Chance): readonly (readonly [Stage, number])[] => [
  ['N1', chance.between(1, 5)],
  ['N2', chance.between(15, 30)],
  ['N3', Math.max(0, chance.between(12, 30) - 7 * cycle)],
  ['N2', chance.between(5, 15)],
  ['R', chance.between(4, 10) + 5 * cycle],
  ['W', chance.happens(0.6) ? chance.between(0.5, 6) : 0],
]

/** Cycles of sleep in epochs of 30 s after a first wake, or wake alone. */
export const hypnogramOf = (chance: Chance, durationS: number, awake: boolean): Staged[] => {
  const spans: Staged[] = []
  let at = 0
  const add = (stage: Stage, minutes: number) => {
    const endS = Math.min(durationS, at + 30 * Math.round(minutes * 2))
    if (endS > at) spans.push({ startS: at, endS, stage })
    at = endS
  }
  add('W', awake ? durationS / 60 : Math.min(20, durationS / 600))
  for (let cycle = 0; at < durationS; cycle++)
    for (const [stage, minutes] of minutesOfCycle(cycle, chance)) add(stage, minutes)
  return spans
}

/** The stage at a time; the spans leave no gap. */
export const stageAt = (spans: readonly Staged[], at: number): Stage =>
  spans.find((span) => at < span.endS)?.stage ?? 'W'
