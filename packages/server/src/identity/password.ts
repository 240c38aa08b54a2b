import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'

/** Turns passwords into what may be stored. Both ways cost the same work. */
export interface Hasher {
  hash(password: string): Promise<string>
  verify(stored: string, password: string): Promise<boolean>
}

/**
 * argon2id with 64 MiB and three passes (RFC 9106, section 4, second choice, on one lane), at most
 * one core less than there are at a time: a crowd that signs in waits, the pages go on.
 */
export function argon2id({ memoryKiB = 65_536, passes = 3 } = {}): Hasher {
  const cost = { memoryCost: memoryKiB, timeCost: passes, parallelism: 1 }
  const inTurn = turns(Math.max(1, availableParallelism() - 1))
  return {
    hash: (password) => inTurn(() => hash(bytes(password), cost)),
    verify: (stored, password) => inTurn(() => verify(stored, bytes(password))),
  }
}

/** 1 to this many characters are hashed; more is refused before any work. */
export const LONGEST_PASSWORD = 256

/** The same password typed on another keyboard may come in other code points: NFKC makes them one. */
function bytes(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize('NFKC'))
}

/** A password no one guesses, easy to copy by eye: 100 bits. */
export function newPassword(random: (length: number) => Uint8Array): string {
  return letters(random, 20, 5)
}

/** Random letters in groups, 5 bits each, without i, l, o and u. */
export function letters(
  random: (length: number) => Uint8Array,
  count: number,
  group: number,
): string {
  const drawn = [...random(count)].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32])
  return Array.from({ length: count / group }, (_, index) =>
    drawn.slice(index * group, (index + 1) * group).join(''),
  ).join('-')
}

/** At most `count` tasks run at once; the rest wait in the order they came. */
function turns(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = count
  return async (task) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
