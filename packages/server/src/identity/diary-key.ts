import type { IdentityParts } from './parts.ts'
import type { Presence } from './session.ts'

/**
 * What phones seal the diary of an account with: 256 bits, the same on each phone and whenever
 * they are asked for, kept nowhere here, and nothing that another account could be given.
 */
export function diaryKey({ key }: IdentityParts, { id }: Presence): string {
  return key.sign(JSON.stringify(['diary', id]))
}
