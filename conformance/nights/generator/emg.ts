import type { Burst } from './plan.ts'
import type { Profile } from './profile.ts'
import type { Chance } from './random.ts'

/** One second-order section, by R. Bristow-Johnson's cookbook; written apart from the detector's. */
const section = (kind: 'low' | 'high', hz: number, rateHz: number) => {
  const w = (2 * Math.PI * hz) / rateHz
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / Math.SQRT2
  const edge = kind === 'low' ? (1 - cos) / 2 : (1 + cos) / 2
  const middle = kind === 'low' ? 1 - cos : -(1 + cos)
  const b = [edge, middle, edge].map((value) => value / (1 + alpha))
  return { b, a: [(-2 * cos) / (1 + alpha), (1 - alpha) / (1 + alpha)] }
}

const run = (samples: Float32Array, { b, a }: ReturnType<typeof section>) => {
  const [b0 = 0, b1 = 0, b2 = 0] = b
  const [a1 = 0, a2 = 0] = a
  let [first, second] = [0, 0]
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0
    const y = b0 * x + first
    first = b1 * x - a1 * y + second
    second = b2 * x - a2 * y
    samples[i] = y
  }
}

export interface Band {
  readonly count: number
  readonly rateHz: number
  readonly hz: readonly [low: number, high: number]
}

/** Gaussian noise of a band, its standard deviation 1. */
const bandNoise = (chance: Chance, { count, rateHz, hz: [low, high] }: Band): Float32Array => {
  const samples = Float32Array.from({ length: count }, chance.gauss)
  run(samples, section('high', low, rateHz))
  if (high < 0.45 * rateHz) run(samples, section('low', high, rateHz))
  let sum = 0
  for (const x of samples) sum += x * x
  const scale = 1 / Math.sqrt(sum / count)
  for (let i = 0; i < count; i++) samples[i] = (samples[i] ?? 0) * scale
  return samples
}

/** The level of the resting EMG each second: it wanders, and tonic spans rise and fall in 20 s. */
export const levelsOf = (chance: Chance, profile: Profile, durationS: number): Float32Array => {
  const sigma = chance.between(...profile.noise)
  const keep = Math.exp(-1 / 600)
  let wander = chance.gauss()
  const levels = Float32Array.from({ length: Math.ceil(durationS) + 2 }, () => {
    wander = keep * wander + Math.sqrt(1 - keep * keep) * chance.gauss()
    return sigma * Math.exp(profile.wander * wander)
  })
  const pause = profile.tonic > 0 ? 3600 / profile.tonic - 200 : Number.POSITIVE_INFINITY
  for (let at = chance.wait(pause); at < durationS; at += 300 + chance.wait(pause)) {
    const lasts = chance.between(100, 300)
    const factor = chance.between(2, 3.5)
    for (let s = Math.floor(at); s < Math.min(levels.length, at + lasts); s++) {
      const part = Math.min(1, (s - at) / 20, (at + lasts - s) / 20)
      levels[s] = (levels[s] ?? 0) * (1 + (factor - 1) * Math.max(0, part))
    }
  }
  return levels
}

/** The level at a sample, between its two seconds. */
export const levelAt = (levels: Float32Array, seconds: number): number => {
  const s = Math.floor(seconds)
  const before = levels[s] ?? 0
  return before + ((levels[s + 1] ?? before) - before) * (seconds - s)
}

/** The resting level: half of all 0.5 s of the noise stay under it. */
export const REST = 2.5

export interface Emg {
  readonly rateHz: number
  readonly levels: Float32Array
  readonly bursts: readonly Burst[]
}

const shapeAt = (at: number, { startS, endS }: Burst) =>
  Math.max(0, Math.min(1, (at - startS) / 0.04, (endS - at) / 0.08))

const addBurst = (samples: Float32Array, chance: Chance, { rateHz, levels, burst }: Added) => {
  const first = Math.ceil(burst.startS * rateHz)
  const count = Math.floor(burst.endS * rateHz) - first
  const carrier = bandNoise(chance, { count: count + 64, rateHz, hz: [25, 80] }).subarray(64)
  let peak = 0
  for (let i = 0; i < count; i++) {
    const shaped = (carrier[i] ?? 0) * shapeAt((first + i) / rateHz, burst)
    carrier[i] = shaped
    peak = Math.max(peak, Math.abs(shaped))
  }
  const scale = (burst.heightUv + REST * levelAt(levels, burst.startS)) / peak
  for (let i = 0; i < count; i++)
    samples[first + i] = (samples[first + i] ?? 0) + scale * (carrier[i] ?? 0)
}

type Added = Omit<Emg, 'bursts'> & { readonly burst: Burst }

/** The EMG of one leg without any disturbance: resting noise of 15-110 Hz, and the bursts. */
export const emgOf = (chance: Chance, { rateHz, levels, bursts }: Emg, count: number) => {
  const samples = bandNoise(chance, { count, rateHz, hz: [15, 110] })
  for (let i = 0; i < count; i++) samples[i] = (samples[i] ?? 0) * levelAt(levels, i / rateHz)
  for (const burst of bursts) addBurst(samples, chance, { rateHz, levels, burst })
  return samples
}
