import type { Account } from '../identity/index.ts'

/** So much an account may ask of one server in a minute. */
export interface Paces {
  readonly reads: number
  readonly writes: number
  /** Of either, for the accounts with which programs work. */
  readonly bulk: number
  /** By their names. */
  readonly bulkAccounts: readonly string[]
}

export type Pacing = 'reads' | 'writes'

/** Somebody who is signed in asks more than an account may. */
export class TooFast extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`an account asked too much; ${seconds} s to wait`)
    this.seconds = seconds
  }
}

export interface Pace {
  /** Counts what is asked. Throws TooFast when the account has nothing left. */
  count(account: Account, kind: Pacing): void
}

interface Bucket {
  readonly left: number
  readonly at: number
}

/**
 * Each account has a bucket of each kind, which holds a minute's worth and fills as time goes by: a
 * page may ask twenty things at once, a script that empties a record runs dry. In the memory of each
 * server, as it is asked for at every request; several servers give several buckets.
 */
export function createPace(paces: Paces, now: () => Date): Pace {
  const buckets = new Map<string, Bucket>()
  return {
    count({ id, name }, kind) {
      const most = paces.bulkAccounts.includes(name) ? paces.bulk : paces[kind]
      const at = now().getTime()
      const key = `${kind} ${id}`
      const before = buckets.get(key) ?? { left: most, at }
      // A clock that is set back takes nothing away.
      const filled = (Math.max(0, at - before.at) * most) / 60_000
      const left = Math.min(most, before.left + filled)
      if (left < 1) throw new TooFast(Math.ceil(((1 - left) * 60) / most))
      buckets.set(key, { left: left - 1, at })
    },
  }
}
