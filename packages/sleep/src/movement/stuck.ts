/** Samples that repeat one value: an input that is off, or an amplifier at its rail. */
export interface Stuck {
  readonly first: number
  readonly count: number
  readonly value: number
}

const LEAST = 4

/** Every run of four equal samples or more. */
export function stuckOf(samples: Float32Array): Stuck[] {
  const runs: Stuck[] = []
  let first = 0
  for (let i = 1; i <= samples.length; i++) {
    if (i < samples.length && samples[i] === samples[first]) continue
    if (i - first >= LEAST) runs.push({ first, count: i - first, value: samples[first] ?? 0 })
    first = i
  }
  return runs
}
