/** Values of a file that somebody wrote by hand: each is checked, and a mistake named by its place. */
type Fields = Readonly<Record<string, unknown>>

const LONGEST = 4000

/** Throws: the place, what is expected there, and nothing of what stands there. */
export function wrong(at: string, expected: string): never {
  throw new Error(`${at === '' ? 'The file' : at} ${expected}.`)
}

/** An object that has no other keys than these, so that a misspelled one is not passed over. */
export function objectAt(
  value: unknown,
  { at, keys }: { readonly at: string; readonly keys: readonly string[] },
): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(at, 'must be an object')
  const fields = Object.fromEntries(Object.entries(value))
  const strange = Object.keys(fields).find((key) => !keys.includes(key))
  if (strange !== undefined) wrong(at, `may hold ${keys.join(', ')} only`)
  return fields
}

/** The elements of a list that is not empty, each with its place. */
export function listIn(
  fields: Fields,
  key: string,
  at: string,
): readonly (readonly [value: unknown, at: string])[] {
  const value = fields[key]
  const place = placeOf(at, key)
  if (!Array.isArray(value) || value.length === 0) return wrong(place, 'must be a list, not empty')
  return value.map((one: unknown, index) => [one, `${place}[${index}]`] as const)
}

/** A text that says something. */
export function textIn(fields: Fields, key: string, at: string): string {
  const value = fields[key]
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST)
    return wrong(placeOf(at, key), `must be a text of 1 to ${LONGEST} letters`)
  return value.trim()
}

/** A whole number within the range, both ends included. */
export function wholeIn(
  fields: Fields,
  key: string,
  { at, range: [low, high] }: { readonly at: string; readonly range: readonly [number, number] },
): number {
  const value = fields[key]
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high)
    return wrong(placeOf(at, key), `must be a whole number from ${low} to ${high}`)
  return value
}

function placeOf(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}
