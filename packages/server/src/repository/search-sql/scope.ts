import type { Looking } from './reach.ts'
import { type Sql, sql } from './sql.ts'

/** About which resources a condition speaks, and for whom. */
export interface Scope extends Sql {
  /** The name of the row of legato.resource_version. */
  readonly row: string
  readonly types: readonly string[]
  readonly looking: Looking
  /** A name that no other row of the statement has. */
  readonly alias: (letter: string) => string
}

export function scopeOf(looking: Looking, types: readonly string[]): Scope {
  let count = 0
  const alias = (letter: string) => {
    count += 1
    return `${letter}${count}`
  }
  return { ...sql(looking.actor.clinic), row: 'r', types, looking, alias }
}
