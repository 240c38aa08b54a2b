import type { Claim } from '../claims/index.ts'
import type { Told } from './told.ts'

/** A promise that people meet, and its answer. */
export function toldByClaim({ id, claim, shown, instead, basis }: Claim): Told {
  const english = [claim, shown, instead].map((message) => message.english)
  return { kind: 'claim', id, of: id, english, basis, when: [] }
}
