/** An object as JSON gives it, before anything is known about it. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Deeper data than this is refused: every reading of it recurses. R4 examples stay under 20. */
export const DEPTH_LIMIT = 100

/** Whether lists and objects are nested more than `levels` deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) return value.some((one) => isDeeperThan(levels - 1, one))
  // `for in` and not Object.values: this runs over everything that is read.
  for (const key in value) {
    const part: unknown = Reflect.get(value, key)
    if (typeof part === 'object' && isDeeperThan(levels - 1, part)) return true
  }
  return false
}

/**
 * The value without members that are null. FHIR forbids them, and some systems write them for
 * "nothing"; nulls inside lists of primitives, where they stand for an extension, stay.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  const members = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]))
}
