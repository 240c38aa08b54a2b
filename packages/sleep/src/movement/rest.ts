import type { Peaks } from './peaks.ts'

/** The resting level through a stretch, a value every few seconds; NaN where it cannot be told. */
export interface Rest {
  readonly everyS: number
  readonly levels: Float32Array
}

const EVERY_S = 10
const WINDOW_S = 0.5
/** So far is looked back, and ahead. */
const REACH_S = 50
/** Of the half seconds on one side, this part is taken to be rest, however much a leg moves. */
const PART = 0.1
/** Fewer half seconds than this on a side tell nothing. */
const LEAST = 10
/** In Gaussian noise the median of half-second peaks is so much higher than their tenth part. */
const TO_MEDIAN = 1.17

/** The highest peak of each half second; NaN where the signal is bad. */
const windowsOf = ({ values, width, rateHz }: Peaks, isBad: (atS: number) => boolean) => {
  const perWindow = Math.round((WINDOW_S * rateHz) / width)
  return Float32Array.from({ length: Math.ceil(values.length / perWindow) }, (_, n) => {
    if (isBad(n * WINDOW_S)) return Number.NaN
    let highest = 0
    for (let i = n * perWindow; i < (n + 1) * perWindow; i++)
      highest = Math.max(highest, values[i] ?? 0)
    return highest
  })
}

const lowOf = (windows: Float32Array, from: number, to: number): number => {
  const known = windows.slice(Math.max(0, from), Math.max(0, to)).sort()
  const unknown = known.findIndex(Number.isNaN)
  const count = unknown < 0 ? known.length : unknown
  return count < LEAST ? Number.NaN : (known[Math.floor(PART * count)] ?? Number.NaN)
}

/** Two sides this many times apart are a change of tone; nearer ones are one level. */
const CHANGE = 1.4

const together = (a: number, b: number) => {
  if (Number.isNaN(a)) return b
  if (Number.isNaN(b)) return a
  const higher = Math.max(a, b)
  return higher > CHANGE * Math.min(a, b) ? higher : (a + b) / 2
}

/**
 * The resting level as an upper envelope of the noise: half of all half seconds of rest stay under
 * it. It is the mean of what is found in the 50 s before and in the 50 s after, and where these are
 * far apart the higher one: a rise of tone is no movement, and a movement of 25 s no rise of tone.
 */
export function restOf(peaks: Peaks, isBad: (atS: number) => boolean): Rest {
  const windows = windowsOf(peaks, isBad)
  const step = EVERY_S / WINDOW_S
  const reach = REACH_S / EVERY_S
  const count = Math.ceil(windows.length / step) + 1
  const before = Float32Array.from({ length: count + reach }, (_, n) =>
    lowOf(windows, (n - reach) * step, n * step),
  )
  const levels = before
    .subarray(0, count)
    .map((level, n) => TO_MEDIAN * together(level, before[n + reach] ?? Number.NaN))
  return { everyS: EVERY_S, levels }
}

/** Between two values; NaN where one of them is. */
export function restAt({ everyS, levels }: Rest, atS: number): number {
  const n = Math.min(levels.length - 2, Math.floor(atS / everyS))
  const before = levels[n] ?? Number.NaN
  const after = levels[n + 1] ?? before
  return before + (after - before) * (atS / everyS - n)
}
