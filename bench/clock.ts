/** The median and the 95th percentile of the milliseconds that one call takes. */
export interface Taken {
  readonly median: number
  readonly p95: number
}

/** Calls until it is warm, then measures every call apart. */
export function time(call: (round: number) => unknown, rounds: number): Taken {
  for (let round = 0; round < rounds; round++) call(round)
  const taken = Array.from({ length: rounds }, (_, round) => {
    const began = performance.now()
    call(round)
    return performance.now() - began
  }).sort((a, b) => a - b)
  return { median: at(taken, 0.5), p95: at(taken, 0.95) }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
