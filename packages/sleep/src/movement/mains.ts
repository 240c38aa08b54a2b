/** How high the power line stands in a signal, every five seconds; in µV from zero to peak. */
export interface Mains {
  /** The line to take out, where it is heard for half of the time. */
  readonly hz: 50 | 60 | null
  readonly everyS: number
  readonly heights: Float32Array
}

const EVERY_S = 5
const LISTEN_S = 0.5
/** Half of the time at this height or over it, in µV: a notch costs little, but not nothing. */
const HEARD = 1

/** Goertzel's algorithm over the half second from `from` on: whole turns of 50 and of 60 Hz. */
const heightAt = (samples: Float32Array, from: number, { hz, rateHz }: Line): number => {
  const count = Math.min(Math.round(LISTEN_S * rateHz), samples.length - from)
  const twice = 2 * Math.cos((2 * Math.PI * hz) / rateHz)
  const level = samples[from] ?? 0
  let [last, before] = [0, 0]
  for (let i = from; i < from + count; i++) {
    const next = (samples[i] ?? 0) - level + twice * last - before
    before = last
    last = next
  }
  const power = last * last + before * before - twice * last * before
  return (2 * Math.sqrt(Math.max(0, power))) / count
}

interface Line {
  readonly hz: 50 | 60
  readonly rateHz: number
}

const heightsOf = (samples: Float32Array, line: Line): Float32Array =>
  Float32Array.from({ length: Math.ceil(samples.length / line.rateHz / EVERY_S) }, (_, n) =>
    heightAt(samples, Math.round(n * EVERY_S * line.rateHz), line),
  )

const middleOf = (values: Float32Array) => values.toSorted()[values.length >> 1] ?? 0

/** Listens for 50 and for 60 Hz and tells of the louder. */
export function mainsOf(samples: Float32Array, rateHz: number): Mains {
  const fifty = heightsOf(samples, { hz: 50, rateHz })
  const sixty = heightsOf(samples, { hz: 60, rateHz })
  const [at50, at60] = [middleOf(fifty), middleOf(sixty)]
  const hz = at50 >= at60 ? 50 : 60
  const louder = Float32Array.from(fifty, (height, n) => Math.max(height, sixty[n] ?? 0))
  return { hz: Math.max(at50, at60) >= HEARD ? hz : null, everyS: EVERY_S, heights: louder }
}
