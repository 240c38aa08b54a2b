import { createHash } from 'node:crypto'

/** How a random token is kept: with 112 bits or more it needs no salt and no slow hash. */
export function fingerprint(token: string): Uint8Array {
  return createHash('sha256').update(token).digest()
}
