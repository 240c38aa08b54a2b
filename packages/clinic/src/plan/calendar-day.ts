import type { CountedDrug, TimeOfDay } from '@legato/knowledge'
import type { Counter } from './calendar-count.ts'
import type { CountedDose } from './calendar-shape.ts'
import type { Level } from './calendar-steps.ts'

/** One drug over the days: its levels, and how each is spread over a day. */
export interface Course {
  readonly levels: readonly Level[]
  readonly spread: Spread
}

/** How a drug is spread over the day. */
export interface Spread {
  readonly drug: CountedDrug
  readonly counter: Counter
  readonly times: readonly TimeOfDay[]
  /** The portion in which it is divided where that comes out even. */
  readonly portion: number
  /** Above this a day, what is taken once is parted in two: gabapentin is hardly taken up at once. */
  readonly oneDose?: number
}

const TIMES: Readonly<Record<2 | 3 | 4, readonly TimeOfDay[]>> = {
  2: ['late-afternoon', 'bedtime'],
  3: ['morning', 'late-afternoon', 'bedtime'],
  4: ['morning', 'noon', 'late-afternoon', 'bedtime'],
}

/** The times at which a drug is taken so many times a day. */
export function timesOf(perDay: number, once: TimeOfDay): readonly TimeOfDay[] {
  return perDay === 2 || perDay === 3 || perDay === 4 ? TIMES[perDay] : [once]
}

/** The doses of one day: even portions, what is over goes to the later times. */
export function dosesOf(mg: number, spread: Spread): readonly CountedDose[] | undefined {
  const { drug, counter, oneDose, ...rest } = spread
  if (oneDose && mg > oneDose) {
    const parted = dosesOf(mg, { drug, counter, ...rest, times: TIMES[2] })
    if (parted) return parted
  }
  const { times } = rest
  const unit = drug === 'rotigotine' ? 'mg/24 h' : 'mg'
  const last = times.at(-1)
  if (!last) return undefined
  if (mg === 0) return [{ drug, at: last, amount: 0, unit, madeOf: [] }]
  const portions = portionsOf(mg, spread)
  const doses = times.flatMap((at, index) => {
    const amount = portions[index] ?? 0
    const madeOf = counter.make(amount)
    return madeOf ? [{ drug, at, amount, unit, madeOf } as const] : []
  })
  return doses.length === times.length ? doses.filter(({ amount }) => amount > 0) : undefined
}

function portionsOf(mg: number, { counter, times, portion }: Spread): readonly number[] {
  const count = times.length
  const isEven = (size: number) => Number.isInteger(round(mg / size))
  const size = isEven(portion) && counter.make(portion) ? portion : counter.smallest
  const units = Math.floor(round(mg / size))
  const whole = times.map((_, index) => Math.floor((units + index) / count) * size)
  // What no portion holds stays with the last dose of the day.
  const over = mg - whole.reduce((a, b) => a + b, 0)
  return whole.map((amount, index) => round(index === count - 1 ? amount + over : amount))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
