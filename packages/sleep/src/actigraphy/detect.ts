import type { LegMovement } from '../movement/movement.ts'
import { boutsOf } from '../movement/onset.ts'
import { blocksOf, type Peaks } from '../movement/peaks.ts'
import { restOf } from '../movement/rest.ts'
import type { Acceleration } from './acceleration.ts'

/** Movements that an accelerometer felt, and what it took to count as one. */
export interface Felt {
  readonly movements: readonly LegMovement[]
  /** Hours with a signal. */
  readonly hours: number
  /** The resting noise of the recording, in g; null where it is too short to tell. */
  readonly noiseG: number | null
  /** Over the resting level of the moment, in g; null as above. */
  readonly onsetG: number | null
}

/** Gravity and slow turning are under this. */
const SLOW_HZ = 0.5
/** Our choices; fixed thresholds of devices are known not to hold for every recording. */
const ONSET_TIMES = 3
const OFFSET_TIMES = 1
const LEAST_G = 0.01
const SHORTEST_S = 0.5

/** The length of the acceleration without gravity. */
const shakingOf = ({ axes, rateHz }: Acceleration): Float32Array => {
  const keep = Math.exp((-2 * Math.PI * SLOW_HZ) / rateHz)
  const slow = axes.map((axis) => axis[0] ?? 0)
  return Float32Array.from({ length: axes[0]?.length ?? 0 }, (_, i) => {
    let square = 0
    axes.forEach((axis, n) => {
      const value = axis[i] ?? 0
      const level = keep * (slow[n] ?? 0) + (1 - keep) * value
      slow[n] = level
      square += (value - level) ** 2
    })
    return Math.sqrt(square)
  })
}

const peaksOf = (shaking: Float32Array, rateHz: number): Peaks => {
  const peaks = blocksOf(shaking.length, rateHz)
  const { width, values } = peaks
  shaking.forEach((value, i) => {
    const block = Math.floor(i / width)
    values[block] = Math.max(values[block] ?? 0, value)
  })
  return peaks
}

/**
 * The movements of one leg. A movement is 0.5 s or longer and begins at three times the noise of
 * this recording over the resting level of the moment, and no lower than 0.01 g over it.
 */
export function detectActs(acceleration: Acceleration): Felt {
  const { leg, rateHz, startS } = acceleration
  const emg = shakingOf(acceleration)
  const hours = emg.length / rateHz / 3600
  const peaks = peaksOf(emg, rateHz)
  const rest = restOf(peaks, () => false)
  const known = rest.levels.filter((level) => !Number.isNaN(level)).sort()
  const noiseG = known[known.length >> 1] ?? null
  if (noiseG === null) return { movements: [], hours, noiseG, onsetG: null }
  const onset = Math.max(LEAST_G, ONSET_TIMES * noiseG)
  const offset = Math.max(LEAST_G / 4, OFFSET_TIMES * noiseG)
  const movements = boutsOf({ emg, rateHz, peaks, rest }, { onset, offset })
    .map(({ first, last }) => ({
      leg,
      onsetS: startS + first / rateHz,
      durationS: (last + 1 - first) / rateHz,
      shape: null,
    }))
    .filter(({ durationS }) => durationS >= SHORTEST_S)
  return { movements, hours, noiseG, onsetG: onset }
}
