import type { Query } from '../repository/store.ts'
import { fingerprint } from './fingerprint.ts'
import { type IdentityParts, newToken } from './parts.ts'

/** What may be done once with a token that was handed out. */
export type TicketKind =
  /** Make the first administrator. */
  | 'welcome'
  /** Set up an account that somebody made for one. */
  | 'invitation'
  /** Begin anew with an account: everything that opened it before is gone then. */
  | 'reset'
  /** Choose a new password; all else that opens the account stays. */
  | 'password'
  /** Give the code that is owed after a right password. */
  | 'code'
  /** Turn on codes with the secret that was shown. */
  | 'totp'
  /** Answer the challenge to sign in with a passkey, or to add one. */
  | 'passkey'
  | 'passkey-new'
  /** Come back from the sign-in of the hospital. */
  | 'hospital'

export interface Ticket {
  readonly kind: TicketKind
  readonly account?: string
  readonly content: Readonly<Record<string, string>>
}

interface Row {
  readonly kind: TicketKind
  readonly account: string | null
  readonly content: Readonly<Record<string, string>>
}

/** Keeps a ticket under a new token, which only its holder knows, and sweeps out the expired ones. */
export async function giveTicket(
  query: Query,
  parts: IdentityParts,
  { minutes, ...ticket }: Ticket & { readonly minutes: number },
): Promise<string> {
  const token = newToken(parts)
  const at = parts.now()
  await query('delete from legato.ticket where clinic = $1 and expires_at <= $2', [
    parts.clinic,
    at,
  ])
  await query(
    `insert into legato.ticket (clinic, token_hash, kind, account, content, expires_at)
      values ($1, $2, $3, $4, $5, $6)`,
    [
      parts.clinic,
      fingerprint(token),
      ticket.kind,
      ticket.account,
      JSON.stringify(ticket.content),
      new Date(at.getTime() + minutes * 60_000),
    ],
  )
  return token
}

export interface Asked {
  readonly kinds: readonly TicketKind[]
  readonly token: string
}

/** The ticket of a token, which stays; undefined when there is none of these kinds, or it is over. */
export async function seeTicket(
  query: Query,
  { clinic, now }: IdentityParts,
  { kinds, token }: Asked,
): Promise<Ticket | undefined> {
  const [row] = await query<Row>(
    `select kind, account, content from legato.ticket
      where clinic = $1 and token_hash = $2 and kind = any ($3) and expires_at > $4`,
    [clinic, fingerprint(token), kinds, now()],
  )
  return row && ticketOf(row)
}

/** As `seeTicket`, and nobody gets it again. */
export async function takeTicket(
  query: Query,
  { clinic, now }: IdentityParts,
  { kinds, token }: Asked,
): Promise<Ticket | undefined> {
  const [row] = await query<Row>(
    `delete from legato.ticket
      where clinic = $1 and token_hash = $2 and kind = any ($3) and expires_at > $4
      returning kind, account, content`,
    [clinic, fingerprint(token), kinds, now()],
  )
  return row && ticketOf(row)
}

function ticketOf({ kind, account, content }: Row): Ticket {
  return { kind, content, ...(account === null ? {} : { account }) }
}
