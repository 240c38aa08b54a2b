import type { Actor, Verb } from '@legato/clinic/record'
import { TYPES_IN_USE } from '@legato/fhir'
import { withinReach } from '../reach.ts'
import type { Sql } from './sql.ts'

/** Who looks, for what, and when. */
export interface Looking {
  readonly actor: Actor
  readonly verb: Verb
  readonly at: Date
}

/** That the version `row` is of one of the types and in reach of the actor, who may reach each type differently. */
export function reachOfTypes(
  { bind, values }: Sql,
  { actor, verb, at }: Looking,
  { row, types = TYPES_IN_USE }: { readonly row: string; readonly types?: readonly string[] },
): string {
  const first = values.length + 1
  const reaches = types.map((type) => ({
    type,
    reach: withinReach(actor, { verb, type, column: `${row}.patient`, at, first }),
  }))
  for (const value of reaches[0]?.reach.values ?? []) bind(value)
  const texts = [...new Set(reaches.map(({ reach }) => reach.text))]
  const ways = texts.map((text) => {
    const alike = reaches.filter(({ reach }) => reach.text === text).map(({ type }) => type)
    return `${row}.type = any (${bind(alike)}) and ${text}`
  })
  return `(${ways.join(' or ')})`
}
