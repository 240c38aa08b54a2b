/** Samples that repeat one value: an input that is off, or an amplifier at its rail. */
export interface Stuck {
  readonly first: number
  readonly count: number
  readonly value: number
}

const LEAST = 4
/** Of four neighbors, two that are looked at lie side by side. */
const STEP = LEAST - 1

/** Every run of four equal samples or more. */
export function stuckOf(samples: Float32Array): Stuck[] {
  const runs: Stuck[] = []
  for (let at = 0; at + 1 < samples.length; at += STEP) {
    const value = samples[at] ?? 0
    if (value !== samples[at + 1]) continue
    let first = at
    while (samples[first - 1] === value) first--
    let end = at + 2
    while (samples[end] === value) end++
    if (end - first < LEAST) continue
    runs.push({ first, count: end - first, value })
    at = Math.max(at, STEP * (Math.ceil(end / STEP) - 1))
  }
  return runs
}

/** How far the signal goes from zero. */
export function highestOf(samples: Float32Array): number {
  let highest = 0
  for (let i = 0; i < samples.length; i++) {
    const height = Math.abs(samples[i] ?? 0)
    if (height > highest) highest = height
  }
  return highest
}
