export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json }

/** Every value of a resource with its place: `code.coding[0].code`. */
export function leaves(
  json: Json,
  path = '',
): readonly { readonly path: string; readonly value: string }[] {
  if (json === null || typeof json !== 'object') return [{ path, value: String(json) }]
  if (Array.isArray(json)) return json.flatMap((one, index) => leaves(one, `${path}[${index}]`))
  return Object.entries(json).flatMap(([name, value]) =>
    leaves(value, path === '' ? name : `${path}.${name}`),
  )
}
