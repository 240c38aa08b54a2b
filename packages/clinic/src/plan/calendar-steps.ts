import type { Descent } from '@legato/knowledge'
import type { Counter } from './calendar-count.ts'
import type { Dose } from './plan.ts'

/** A daily dose, and the day, counted from nought, from which it is taken. */
export interface Level {
  readonly day: number
  readonly mg: number
}

/**
 * The doses on the way to none. The dose of today is held for `lead` days at least, until the
 * replacement has begun to work; the last dose before none is held longest, and twice the days are
 * spent before a step that the strengths force to be larger.
 */
export function downward(
  today: number,
  { descent, counter, lead }: { descent: Descent; counter: Counter; lead: number },
): readonly Level[] {
  const levels: Level[] = []
  let [day, mg] = [0, today]
  while (mg > 0) {
    levels.push({ day, mg })
    const next = counter.atMost(mg - stepFrom(mg, descent))
    const held = next === 0 ? descent.lastDays : descent.days * (isLarge(mg, next, descent) ? 2 : 1)
    day += day === 0 ? Math.max(held, lead) : held
    mg = next
  }
  return [...levels, { day, mg: 0 }]
}

/** How much less the next dose is to be. */
export function stepFrom(mg: number, { steps }: Descent): number {
  return steps.find(({ above }) => mg > above)?.by ?? mg
}

/** Whether the strengths force a step larger than intended. */
export function isSteeper(levels: readonly Level[], descent: Descent): boolean {
  return levels.some(({ mg }, index) => isLarge(mg, levels[index + 1]?.mg ?? 0, descent))
}

/** The last step to none is as large as the last dose, and is held longest anyway. */
function isLarge(mg: number, next: number, descent: Descent): boolean {
  return next > 0 && mg - next > stepFrom(mg, descent)
}

const WEEK = 7

/**
 * The doses on the way up to a usual one, in steps of the regimen for this patient; undefined where
 * it is not given daily, or cannot be made.
 */
export function upward(
  { start, steps, max }: Dose,
  { usual, counter }: { usual: number; counter: Counter },
): readonly Level[] | undefined {
  if (start.unit !== 'mg' || start.per !== '1 d' || !counter.make(start.amount)) return undefined
  const by = steps[0]?.add.amount ?? 0
  const target = Math.min(usual, max?.amount ?? usual)
  const levels: Level[] = [{ day: 0, mg: start.amount }]
  for (let mg = start.amount + by; by > 0 && mg <= target; mg += by) {
    if (!counter.make(mg)) return undefined
    levels.push({ day: levels.length * WEEK, mg })
  }
  return levels
}
