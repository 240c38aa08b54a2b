import type { ClinicId } from '@legato/values'
import type { Query } from '../repository/store.ts'
import {
  type Account,
  type AccountRow,
  accountOf,
  admitted,
  type RequiredFactor,
} from './account.ts'
import { fingerprint } from './fingerprint.ts'

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

/** An account, as one of its sessions. */
export interface Presence extends Account {
  readonly session: string
  readonly begun: Date
}

/** One session in the list of those of an account. */
export interface OpenSession {
  readonly id: string
  readonly device: string
  readonly begun: Date
  readonly seen: Date
}

/** Begins a session under a token that only its holder knows, and sweeps out the expired ones. */
export async function beginSession(
  query: Query,
  { clinic, at, expiry }: Moment,
  begun: {
    readonly id: string
    readonly token: string
    readonly account: string
    readonly device: string
  },
): Promise<void> {
  await query(
    `delete from legato.session where clinic = $1 and (created_at <= $2 or seen_at <= $3)`,
    [clinic, ...oldest(at, expiry)],
  )
  await query(
    `insert into legato.session (clinic, id, token_hash, account, device, created_at, seen_at)
      values ($1, $2, $3, $4, $5, $6, $6)`,
    [clinic, begun.id, fingerprint(begun.token), begun.account, begun.device, at],
  )
}

/** A session is written to at most so often, so that a page of twenty requests is one write, in ms. */
const TOUCH_MS = 60_000

interface SessionRow extends AccountRow {
  readonly session: string
  readonly created_at: Date
  readonly is_alone: boolean
}

/**
 * Whose session the token opens, if it has not expired; to use a session keeps it alive. One that was
 * seen in what is the future, since the clock was set back, is seen now.
 */
export async function useSession(
  query: Query,
  { clinic, at, expiry, required }: Moment & { readonly required?: RequiredFactor | undefined },
  token: string,
): Promise<Presence | undefined> {
  const [row] = await query<SessionRow>(
    `with found as (
      select session.id as session, token_hash, created_at, seen_at,
          account.id, account.name, account.roles, account.self,
          account.password_hash is not null and account.totp is null as is_alone
        from legato.session join legato.account
          on account.clinic = $1 and account.id = session.account and not account.disabled
        where session.clinic = $1 and token_hash = $2 and created_at > $3 and seen_at > $4),
      touched as (
        update legato.session set seen_at = $5 from found
          where session.clinic = $1 and session.token_hash = found.token_hash
            and (found.seen_at <= $6 or found.seen_at > $5))
      select * from found`,
    [clinic, fingerprint(token), ...oldest(at, expiry), at, new Date(at.getTime() - TOUCH_MS)],
  )
  if (!row) return undefined
  const account = admitted(accountOf(row), { isAlone: row.is_alone, required })
  return { ...account, session: row.session, begun: row.created_at }
}

/** The sessions of an account that have not expired, the last used first. */
export async function listSessions(
  query: Query,
  { clinic, at, expiry }: Moment,
  account: string,
): Promise<readonly OpenSession[]> {
  return query<OpenSession>(
    `select id, device, created_at as begun, seen_at as seen from legato.session
      where clinic = $1 and account = $2 and created_at > $3 and seen_at > $4
      order by seen_at desc, id`,
    [clinic, account, ...oldest(at, expiry)],
  )
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

/** Ends sessions of an account: one, all but one, or all. Says how many. */
export async function endSessions(
  query: Query,
  clinic: ClinicId,
  which: { readonly account: string; readonly only?: string; readonly but?: string },
): Promise<number> {
  const ended = await query(
    `delete from legato.session where clinic = $1 and account = $2
      and ($3::text is null or id = $3) and ($4::text is null or id <> $4) returning id`,
    [clinic, which.account, which.only, which.but],
  )
  return ended.length
}

function oldest(at: Date, { idleMin, absoluteMin }: Expiry): readonly [Date, Date] {
  return [new Date(at.getTime() - absoluteMin * 60_000), new Date(at.getTime() - idleMin * 60_000)]
}
