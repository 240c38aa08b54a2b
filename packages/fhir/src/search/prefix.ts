import type { Prefix } from './condition.ts'

const PREFIXES: ReadonlyMap<string, Prefix> = new Map(
  (['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'] as const).map((prefix) => [
    prefix,
    prefix,
  ]),
)

/** The comparison that stands before a value; equal where there is none. */
export function prefixed(text: string): { readonly prefix: Prefix; readonly rest: string } {
  const prefix = PREFIXES.get(text.slice(0, 2))
  return prefix ? { prefix, rest: text.slice(2) } : { prefix: 'eq', rest: text }
}
