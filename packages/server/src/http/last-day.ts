/** The latest day that has begun anywhere: where it begins first, clocks are 14 hours ahead of UTC. */
export function lastDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
}
