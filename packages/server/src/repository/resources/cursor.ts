/** Where a page begins, as an opaque text: whoever pages sends it back as it came. */
export function cursorOf(place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place in a cursor, of so many parts; undefined where it is none of ours. */
export function placeIn(
  cursor: string,
  length: number,
): readonly (string | number | null)[] | undefined {
  const place = parsed(Buffer.from(cursor, 'base64url').toString())
  return Array.isArray(place) && place.length === length && place.every(isPart) ? place : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number'
}
