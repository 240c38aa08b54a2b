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
  /**
   * Its password would open it alone, where codes are required beside it: it has no role until its
   * owner turned them on.
   */
  readonly owesCodes?: true
}

/** With what proves who it is. */
export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly self: string | null
  readonly disabled: boolean
  readonly password_hash: string | null
  readonly totp: Buffer | null
}

const COLUMNS = 'id, name, roles, self, disabled, password_hash, totp'

export async function findAccount(
  query: Query,
  clinic: ClinicId,
  name: string,
): Promise<AccountRow | undefined> {
  const [row] = await query<AccountRow>(
    `select ${COLUMNS} from legato.account where clinic = $1 and lower(name) = lower($2)`,
    [clinic, plainName(name)],
  )
  return row
}

export async function accountById(
  query: Query,
  clinic: ClinicId,
  account: string,
): Promise<AccountRow | undefined> {
  const [row] = await query<AccountRow>(
    `select ${COLUMNS} from legato.account where clinic = $1 and id = $2`,
    [clinic, account],
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
  account: Account & { readonly passwordHash?: string },
): Promise<boolean> {
  const added = await query(
    `insert into legato.account (clinic, id, name, roles, self, password_hash)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [
      clinic,
      account.id,
      plainName(account.name),
      account.roles,
      account.self,
      account.passwordHash,
    ],
  )
  return added.length === 1
}

/** A name as it is kept and sought: one form for what looks the same, and no space around it. */
function plainName(name: string): string {
  return name.normalize('NFKC').trim()
}

export async function setPassword(
  query: Query,
  clinic: ClinicId,
  { account, hash }: { readonly account: string; readonly hash: string },
): Promise<void> {
  await query('update legato.account set password_hash = $3 where clinic = $1 and id = $2', [
    clinic,
    account,
    hash,
  ])
}

/**
 * Takes away everything that opens the account, and whatever else was handed out for it but the
 * challenge of a passkey, which may be what opens it from now on.
 */
export async function clearProofs(query: Query, clinic: ClinicId, account: string): Promise<void> {
  const values = [clinic, account]
  await query(
    `update legato.account set password_hash = null, totp = null, totp_step = null
      where clinic = $1 and id = $2`,
    values,
  )
  for (const table of ['passkey', 'recovery_code', 'hospital_subject', 'session'])
    await query(`delete from legato.${table} where clinic = $1 and account = $2`, values)
  await query(
    `delete from legato.ticket where clinic = $1 and account = $2 and kind <> 'passkey-new'`,
    values,
  )
}

export function accountOf(row: Pick<AccountRow, 'id' | 'name' | 'roles' | 'self'>): Account {
  const { name, roles } = row
  return { id: row.id, name, roles, ...(row.self === null ? {} : { self: row.self }) }
}

/** Whose account needs codes beside a password: `staff` is whoever is more than a patient or carer. */
export type SecondFactor = 'staff' | 'everybody'

export interface RequiredFactor {
  readonly of: SecondFactor
  /** Names of accounts with which programs work: they have no phone. */
  readonly programs: readonly string[]
}

/** The account, without its roles while it owes codes; `isAlone`: it has a password and no codes. */
export function admitted(
  account: Account,
  {
    isAlone,
    required,
  }: { readonly isAlone: boolean; readonly required?: RequiredFactor | undefined },
): Account {
  const isStaff = account.roles.some((role) => role !== 'patient' && role !== 'carer')
  const isAsked = required?.of === 'everybody' || (required?.of === 'staff' && isStaff)
  const owes = isAsked && isAlone && !required.programs.includes(account.name)
  return owes ? { ...account, roles: [], owesCodes: true } : account
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
