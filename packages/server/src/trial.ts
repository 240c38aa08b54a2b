import type { Actor, Role } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { MIGRATED, scratchDatabase } from './postgres/scratch.ts'
import type { Store } from './repository/index.ts'

/** A store for tests: without rows, with ids in a row and a clock that stands still until it is moved. */
export interface Trial extends Store {
  /** Moves the clock forward. */
  readonly pass: (minutes: number) => void
  readonly stop: () => Promise<void>
}

export async function openTrial(): Promise<Trial> {
  const { pool, stop } = await scratchDatabase(MIGRATED)
  let at = Date.parse('2026-11-22T09:00:00Z')
  let count = 0
  return {
    pool,
    stop,
    now: () => new Date(at),
    newId: () => {
      count += 1
      return `id-${count}`
    },
    pass: (minutes) => {
      at += minutes * 60_000
    },
  }
}

/** Somebody with an account in the clinic, which nobody can sign in to. */
export async function person(
  { pool, newId }: Trial,
  clinic: ClinicId,
  { roles, self }: { readonly roles: readonly Role[]; readonly self?: string },
): Promise<Actor> {
  const user = id<'User'>(newId())
  await pool.query(
    `insert into legato.account (clinic, id, name, roles, self, password_hash)
      values ($1, $2, $2, $3, $4, '')`,
    [clinic, user, roles, self],
  )
  return {
    ...{ user, clinic, roles, purpose: 'care' },
    ...(self === undefined ? {} : { self: id<'Patient'>(self) }),
  }
}
