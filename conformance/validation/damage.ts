/** A part of a resource by the keys that lead to it. */
export type Path = readonly (string | number)[]

/** A resource with one thing made wrong, and where. */
export interface Damaged {
  readonly resource: Readonly<Record<string, unknown>>
  readonly path: Path
}

/** Every value in the resource with its path, the resource itself first. */
export function* partsOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  for (const key of keys) yield* partsOf(Reflect.get(value, key), [...path, key])
}

/** The resource with another value at a place. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((one, index) => (index === key ? replaced(one, rest, by) : one))
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, by) }
}

/** Whether a place in FHIRPath is that of a path in JSON: `value` is `valueQuantity` there. */
export function isPlaceOf(at: string, type: string, path: Path): boolean {
  const names = at.split(/[.[\]]+/).filter((name) => name !== '')
  const keys = [type, ...path].map(String)
  if (names.length !== keys.length) return false
  return names.every((name, index) => {
    const key = keys[index]?.replace(/^_/, '') ?? ''
    return key === name || (key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)))
  })
}
