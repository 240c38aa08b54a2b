/** Failed tries of one key within a while. */
export interface Tries {
  /**
   * Counts a try as failed from the start, so that many at once are no way around. Returns the
   * seconds to wait when there were too many; this one is then not counted.
   */
  readonly begin: (key: string) => number | undefined
  /** It did not fail: the key starts anew. */
  readonly succeed: (key: string) => void
}

export interface TriesOptions {
  readonly max: number
  readonly windowMs: number
  readonly now: () => Date
}

/** As many keys are remembered; whoever invents more names than that pushes out the oldest. */
const MOST = 10_000

/** In the memory of this process: a restart forgets them. */
export function createTries({ max, windowMs, now }: TriesOptions): Tries {
  const counted = new Map<string, { count: number; readonly until: number }>()
  return {
    begin: (key) => {
      const at = now().getTime()
      const before = counted.get(key)
      const current = before && before.until > at ? before : { count: 0, until: at + windowMs }
      if (current.count >= max) return Math.ceil((current.until - at) / 1000)
      current.count += 1
      counted.set(key, current)
      const [oldest] = counted.keys()
      if (counted.size > MOST && oldest !== undefined) counted.delete(oldest)
      return undefined
    },
    succeed: (key) => {
      counted.delete(key)
    },
  }
}
