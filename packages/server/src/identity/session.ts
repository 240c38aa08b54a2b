import { createHash } from 'node:crypto'
import type { ClinicId } from '@legato/values'
import type { Query } from '../repository/store.ts'
import { type Account, type AccountRow, accountOf } from './account.ts'

/** When a session ends by itself, in minutes: unused for so long, or so long after it began. */
export interface Expiry {
  readonly idleMin: number
  readonly absoluteMin: number
}

interface Moment {
  readonly clinic: ClinicId
  readonly at: Date
  readonly expiry: Expiry
}

/** Begins a session under a token that only its holder knows, and sweeps out the expired ones. */
export async function beginSession(
  query: Query,
  { clinic, at, expiry }: Moment,
  { token, account }: { readonly token: string; readonly account: string },
): Promise<void> {
  await query(
    `delete from legato.session where clinic = $1 and (created_at <= $2 or seen_at <= $3)`,
    [clinic, ...oldest(at, expiry)],
  )
  await query(
    `insert into legato.session (clinic, token_hash, account, created_at, seen_at)
      values ($1, $2, $3, $4, $4)`,
    [clinic, fingerprint(token), account, at],
  )
}

/** Whose session the token opens, if it has not expired; to use a session keeps it alive. */
export async function useSession(
  query: Query,
  { clinic, at, expiry }: Moment,
  token: string,
): Promise<Account | undefined> {
  const [row] = await query<Omit<AccountRow, 'password_hash'>>(
    `update legato.session set seen_at = $5 from legato.account
      where session.clinic = $1 and token_hash = $2 and created_at > $3 and seen_at > $4
        and account.clinic = $1 and account.id = session.account
      returning account.id, account.name, account.roles, account.self`,
    [clinic, fingerprint(token), ...oldest(at, expiry), at],
  )
  return row && accountOf(row)
}

/** Ends one session; says whose it was. */
export async function endSession(
  query: Query,
  clinic: ClinicId,
  token: string,
): Promise<string | undefined> {
  const [row] = await query<{ account: string }>(
    'delete from legato.session where clinic = $1 and token_hash = $2 returning account',
    [clinic, fingerprint(token)],
  )
  return row?.account
}

export async function endAllSessions(
  query: Query,
  clinic: ClinicId,
  account: string,
): Promise<void> {
  await query('delete from legato.session where clinic = $1 and account = $2', [clinic, account])
}

function oldest(at: Date, { idleMin, absoluteMin }: Expiry): readonly [Date, Date] {
  return [new Date(at.getTime() - absoluteMin * 60_000), new Date(at.getTime() - idleMin * 60_000)]
}

/** A random token of 256 bits needs no salt and no slow hash. */
function fingerprint(token: string): Uint8Array {
  return createHash('sha256').update(token).digest()
}
