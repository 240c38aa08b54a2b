import { type Emg, levelAt, REST } from './emg.ts'
import type { Leg } from './plan.ts'

/** A movement of one leg as the rules see it in the undisturbed EMG whose resting level is known. */
export interface TrueMovement {
  readonly leg: Leg
  readonly onsetS: number
  readonly durationS: number
  /** Within 1 µV of the threshold of 8 µV: a detector may find it or not. */
  readonly isNeutral: boolean
  /** Some 0.5 s has its median at rest + 2 µV; null within 1 µV of it. */
  readonly isSustained: boolean | null
}

interface Seen extends Emg {
  readonly samples: Float32Array
}

interface Piece {
  readonly first: number
  readonly last: number
}

/** Stretches of activity over rest + 2 µV inside the bursts, parted by 0.5 s without any. */
const piecesOf = ({ samples, rateHz, levels, bursts }: Seen): Piece[] => {
  const pieces: { first: number; last: number }[] = []
  for (const { startS, endS } of bursts)
    for (let i = Math.ceil(startS * rateHz); i < endS * rateHz; i++) {
      const over = Math.abs(samples[i] ?? 0) - REST * levelAt(levels, i / rateHz)
      if (over <= 2) continue
      const piece = pieces.at(-1)
      if (piece && i - piece.last <= 0.5 * rateHz) piece.last = Math.max(piece.last, i)
      else pieces.push({ first: i, last: i })
    }
  return pieces
}

const onsetIn = ({ samples, rateHz, levels }: Seen, { first, last }: Piece, uV: number) => {
  for (let i = first; i <= last; i++)
    if (Math.abs(samples[i] ?? 0) - REST * levelAt(levels, i / rateHz) >= uV) return i
  return null
}

/** The greatest median over rest of any 0.5 s, in steps of 0.05 s. */
const bodyOf = ({ samples, rateHz, levels }: Seen, { first, last }: Piece) => {
  const width = Math.round(0.5 * rateHz)
  let best = Number.NEGATIVE_INFINITY
  for (let at = first; at + width <= last + 2; at += Math.round(0.05 * rateHz)) {
    const window = samples
      .slice(at, at + width)
      .map(Math.abs)
      .sort()
    const median = window[Math.floor(width / 2)] ?? 0
    best = Math.max(best, median - REST * levelAt(levels, at / rateHz))
  }
  return best
}

/** The true movements of one leg, in order of time. */
export const truthOf = (seen: Seen, leg: Leg): TrueMovement[] =>
  piecesOf(seen).flatMap((piece) => {
    const { rateHz } = seen
    const lasts = (first: number | null) =>
      first !== null && (piece.last + 1 - first) / rateHz >= 0.5
    const low = onsetIn(seen, piece, 7)
    if (low === null || !lasts(low)) return []
    const at = onsetIn(seen, piece, 8)
    const first = at !== null && lasts(at) ? at : low
    const body = bodyOf(seen, { ...piece, first })
    return {
      leg,
      onsetS: first / rateHz,
      durationS: (piece.last + 1 - first) / rateHz,
      isNeutral: !lasts(onsetIn(seen, piece, 9)),
      isSustained: Math.abs(body - 2) <= 1 ? null : body > 2,
    }
  })
