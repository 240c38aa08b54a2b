import { isObject, type Pair } from '@legato/fhir'

/**
 * What an operation was asked, by the names of its parameters: those of the address, and those of a
 * Parameters resource, whose values stand under the name of their type. A list joins by commas, as
 * it does in an address. https://hl7.org/fhir/R4/operations.html
 */
export function namedIn(query: readonly Pair[], body: unknown): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>()
  for (const [name, value] of [...query, ...parametersIn(body)]) {
    const before = named.get(name)
    named.set(name, before === undefined ? value : `${before},${value}`)
  }
  return named
}

function parametersIn(body: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(body) || !Array.isArray(body.parameter)) return []
  return body.parameter.filter(isObject).map(({ name, resource, ...rest }) => {
    const value = Object.entries(rest).find(([key]) => key.startsWith('value'))?.[1]
    return [String(name), resource ?? (isObject(value) ? value : String(value))] as const
  })
}
