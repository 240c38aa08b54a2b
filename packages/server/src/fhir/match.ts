import type { Address } from '@legato/clinic/record'
import { TYPES_IN_USE } from '@legato/fhir'
import { isId } from '@legato/values'
import { isOffered, type Method, ROUTES, type Route } from './routes.ts'

/** The parts of an address that its route leaves open. */
export interface Place {
  readonly type?: string
  readonly id?: string
  readonly version?: string
}

/** The address of the resource that a place names; routes with `:type` and `:id` have one. */
export function addressOf({ type = '', id = '' }: Place): Address {
  return { type, id }
}

export type Matched =
  | { readonly kind: 'route'; readonly route: Route; readonly place: Place }
  /** The address is that of a type of which nothing is kept. */
  | { readonly kind: 'type-not-kept' }
  /** The address is known, by these methods only. */
  | { readonly kind: 'other-method'; readonly offered: readonly Method[] }
  | { readonly kind: 'nowhere' }

/**
 * What a method asks of a path below the base, such as `/Patient/17/_history`. That is for the
 * entries of Bundles and to say what an address does offer: over HTTP the same table is given to
 * the server's own router.
 */
export function match(method: string, path: string): Matched {
  const steps = path.split('/').slice(1).map(decoded)
  const fitting = ROUTES.flatMap((route) => {
    const place = placeIn(route, steps)
    return place && isOffered(route, place.type ?? '') ? [{ route, place }] : []
  })
  const [{ place: { type = '' } = {} } = {}] = fitting
  if (type && !TYPES_IN_USE.includes(type)) return { kind: 'type-not-kept' }
  const found = fitting.find(({ route }) => route.method === method)
  if (found) return { kind: 'route', ...found }
  const offered = [...new Set(fitting.map(({ route }) => route.method))]
  return offered.length > 0 ? { kind: 'other-method', offered } : { kind: 'nowhere' }
}

function placeIn({ path }: Route, steps: readonly string[]): Place | undefined {
  const pattern = path.split('/').slice(1)
  if (pattern.length !== steps.length) return undefined
  const place: { type?: string; id?: string; version?: string } = {}
  for (const [index, part] of pattern.entries()) {
    const step = steps[index] ?? ''
    if (part === ':type' && isTypeName(step)) place.type = step
    else if (part === ':id' && isId(step)) place.id = step
    else if (part === ':version' && isId(step)) place.version = step
    else if (part !== step) return undefined
  }
  return place
}

function isTypeName(step: string): boolean {
  return /^[A-Z][A-Za-z]*$/.test(step)
}

/** `%24validate` is `$validate`. What cannot be decoded is no part of any address. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return '/'
  }
}
