/** A seeded source of chance (xorshift128 filled by splitmix32): the same seed, the same night. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly uniform: () => number
  readonly between: (low: number, high: number) => number
  /** Mean 0, standard deviation 1 (Marsaglia's polar method). */
  readonly gauss: () => number
  readonly logNormal: (median: number, sigma: number) => number
  /** The mean of the waiting time. */
  readonly wait: (mean: number) => number
  readonly happens: (probability: number) => boolean
}

const filledBy = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}

const uniformOf = (seed: number) => {
  const fill = filledBy(seed)
  let [x, y, z, w] = [fill(), fill(), fill(), fill() | 1]
  return () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8)
    return (w >>> 0) / 4294967296
  }
}

const gaussOf = (uniform: () => number) => {
  let kept: number | undefined
  return () => {
    if (kept !== undefined) {
      const value = kept
      kept = undefined
      return value
    }
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const s = u * u + v * v
      if (s >= 1 || s === 0) continue
      const scale = Math.sqrt((-2 * Math.log(s)) / s)
      kept = v * scale
      return u * scale
    }
  }
}

export const chanceOf = (seed: number): Chance => {
  const uniform = uniformOf(seed)
  const gauss = gaussOf(uniform)
  return {
    uniform,
    gauss,
    between: (low, high) => low + (high - low) * uniform(),
    logNormal: (median, sigma) => median * Math.exp(sigma * gauss()),
    wait: (mean) => -mean * Math.log(1 - uniform()),
    happens: (probability) => uniform() < probability,
  }
}
