import { createHash } from 'node:crypto'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * What the parts of a report bear in front of their own names, whose ids have 64 signs at most: 32
 * signs for each id, and never the same for two, or the parts of one would be written over those of
 * the other.
 */
export function shortOf(id: string): string {
  if (UUID.test(id)) return id.replaceAll('-', '')
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}
