import type { Strength } from '@legato/knowledge'
import type { Piece } from './calendar-shape.ts'

/** Counts out amounts in marketed strengths: whole pieces, halves only of what is scored. */
export interface Counter {
  /** Whole pieces before halves, then the fewest; undefined for what cannot be made. */
  readonly make: (mg: number) => readonly Piece[] | undefined
  /** The largest amount up to this one that can be made; nought is always one. */
  readonly atMost: (mg: number) => number
  /** The smallest amount that can be made. */
  readonly smallest: number
}

interface Part {
  /** In micrograms, so that sums are exact. */
  readonly size: number
  readonly cost: number
  readonly strength: Strength
  readonly half: boolean
}

/** For amounts up to `most` mg. */
export function counterOf(strengths: readonly Strength[], most: number): Counter {
  const parts = strengths.flatMap(partsOf)
  if (parts.length === 0) return NOTHING
  const unit = parts.map(({ size }) => size).reduce(divisor, 0)
  const last = cheapest(parts, unit, Math.floor(micro(most) / unit))
  const isMade = (units: number) => units === 0 || last[units] !== undefined
  return {
    smallest: Math.min(...parts.map(({ size }) => size)) / 1000,
    make: (mg) => {
      const units = micro(mg) / unit
      return Number.isInteger(units) && isMade(units) ? piecesOf(units, last, unit) : undefined
    },
    atMost: (mg) => {
      let units = Math.floor(micro(Math.max(mg, 0)) / unit)
      while (!isMade(units)) units -= 1
      return (units * unit) / 1000
    },
  }
}

/** Of a drug that is not marketed. */
const NOTHING: Counter = {
  smallest: 0,
  make: (mg) => (mg === 0 ? [] : undefined),
  atMost: () => 0,
}

function micro(mg: number): number {
  return Math.round(mg * 1000)
}

/** A half costs more than many whole pieces: it is counted only where nothing whole will do. */
function partsOf(strength: Strength): readonly Part[] {
  const size = micro(strength.amount)
  const whole = { size, cost: 10, strength, half: false }
  return strength.halves ? [whole, { size: size / 2, cost: 100, strength, half: true }] : [whole]
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/** For each number of units, the last part of the cheapest way to make it. */
function cheapest(
  parts: readonly Part[],
  unit: number,
  most: number,
): readonly (Part | undefined)[] {
  const costs = [0]
  const last: (Part | undefined)[] = [undefined]
  for (let units = 1; units <= most; units++) {
    const ways = parts
      .map((part) => ({
        part,
        cost: part.cost + (costs[units - part.size / unit] ?? Number.POSITIVE_INFINITY),
      }))
      .toSorted((a, b) => a.cost - b.cost)
    const best = ways[0]
    costs[units] = best?.cost ?? Number.POSITIVE_INFINITY
    last[units] = best && best.cost < Number.POSITIVE_INFINITY ? best.part : undefined
  }
  return last
}

function piecesOf(
  units: number,
  last: readonly (Part | undefined)[],
  unit: number,
): readonly Piece[] {
  const counts = new Map<Part, number>()
  for (let left = units; left > 0; ) {
    const part = last[left]
    if (!part) break
    counts.set(part, (counts.get(part) ?? 0) + 1)
    left -= part.size / unit
  }
  return [...counts]
    .toSorted(([a], [b]) => b.size - a.size)
    .map(([{ strength, half }, count]) => ({
      count,
      strength: strength.amount,
      form: strength.form,
      ...(half && { half: true as const }),
      ...(strength.pack && { pack: strength.pack }),
    }))
}
