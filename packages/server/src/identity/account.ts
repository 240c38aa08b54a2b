import type { Actor, Role } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import type { Query } from '../repository/store.ts'

/** A person who may sign in. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Whose record a patient's own account opens. */
  readonly self?: string
}

export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly self: string | null
  readonly password_hash: string
}

export async function findAccount(
  query: Query,
  clinic: ClinicId,
  name: string,
): Promise<AccountRow | undefined> {
  const [row] = await query<AccountRow>(
    `select id, name, roles, self, password_hash from legato.account
      where clinic = $1 and lower(name) = lower($2)`,
    [clinic, name],
  )
  return row
}

export async function hasAccounts(query: Query, clinic: ClinicId): Promise<boolean> {
  const found = await query('select from legato.account where clinic = $1 limit 1', [clinic])
  return found.length > 0
}

/** Adds an account unless the name is taken; says whether it did. */
export async function insertAccount(
  query: Query,
  clinic: ClinicId,
  account: Account & { readonly passwordHash: string },
): Promise<boolean> {
  const added = await query(
    `insert into legato.account (clinic, id, name, roles, self, password_hash)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [clinic, account.id, account.name, account.roles, account.self, account.passwordHash],
  )
  return added.length === 1
}

export function accountOf(row: Omit<AccountRow, 'password_hash'>): Account {
  const { name, roles } = row
  return { id: row.id, name, roles, ...(row.self === null ? {} : { self: row.self }) }
}

/** The account as it asks the repository: for care, in this clinic. */
export function actorOf(account: Account, clinic: ClinicId): Actor {
  return {
    user: id<'User'>(account.id),
    clinic,
    roles: account.roles,
    purpose: 'care',
    ...(account.self === undefined ? {} : { self: id<'Patient'>(account.self) }),
  }
}
