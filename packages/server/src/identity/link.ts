import type { Answer, Role } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import {
  type AccountRow,
  accountById,
  clearProofs,
  hasAccounts,
  insertAccount,
  setPassword,
} from './account.ts'
import { faultOf } from './choice.ts'
import { note } from './note.ts'
import { here, type IdentityParts, type Visitor } from './parts.ts'
import {
  addPasskey,
  askNewPasskey,
  type Place,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from './passkey.ts'
import { endSessions } from './session.ts'
import { type Entered, type Entry, enter, oweCode } from './sign-in.ts'
import { type Asked, giveTicket, seeTicket, type Ticket, takeTicket } from './ticket.ts'

/** What a link is for; whoever holds it may know that. */
export type LinkPurpose =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: AccountLink
      readonly name: string
      readonly roles: readonly Role[]
    }

/** To begin; to begin anew with everything; to choose another password, and keep all else. */
export type AccountLink = 'invitation' | 'reset' | 'password'

const DAY = 24 * 60
const MINUTES = { welcome: DAY, invitation: 7 * DAY, reset: DAY, password: DAY } as const
/** Those that open an account with whatever proof is given. */
const BEGINNINGS = ['welcome', 'invitation', 'reset'] as const
const KINDS = [...BEGINNINGS, 'password'] as const
const ADMINISTRATOR: readonly Role[] = ['administrator']

/** The link that makes the first administrator, in place of one made before; undefined once there is an account. */
export function welcomeToken(parts: IdentityParts): Promise<string | undefined> {
  const { clinic } = parts
  return here(parts, async (query) => {
    if (await hasAccounts(query, clinic)) return undefined
    await query(`delete from legato.ticket where clinic = $1 and kind = 'welcome'`, [clinic])
    return giveTicket(query, parts, { kind: 'welcome', content: {}, minutes: MINUTES.welcome })
  })
}

/** A link for an account, in place of any other it has. */
export async function linkToken(
  query: Query,
  parts: IdentityParts,
  { kind, account }: { readonly kind: AccountLink; readonly account: string },
): Promise<string> {
  await query('delete from legato.ticket where clinic = $1 and account = $2 and kind = any ($3)', [
    parts.clinic,
    account,
    KINDS,
  ])
  return giveTicket(query, parts, { kind, account, content: {}, minutes: MINUTES[kind] })
}

export function seeLink(parts: IdentityParts, token: string): Promise<Answer<LinkPurpose>> {
  return here(parts, async (query) => {
    const held = await holderOf(query, parts, { kinds: KINDS, token })
    if (!held) return refused({ code: 'link-invalid' })
    const { kind } = held.ticket
    return ok(
      held.row && (kind === 'invitation' || kind === 'reset' || kind === 'password')
        ? { kind, name: held.row.name, roles: held.row.roles }
        : { kind: 'welcome' },
    )
  })
}

/**
 * Uses a link with a password; the account is then open, but for the code that it still asks for
 * where only the password is new. `name` is asked for a first administrator.
 */
export async function useLink(
  parts: IdentityParts,
  given: { readonly token: string; readonly name?: string; readonly password: string },
  visitor: Visitor,
): Promise<Answer<Entry>> {
  const held = await here(parts, (query) =>
    holderOf(query, parts, { kinds: KINDS, token: given.token }),
  )
  if (!held) return refused({ code: 'link-invalid' })
  const name = held.row?.name ?? given.name ?? ''
  if (name.trim() === '')
    return refused({ code: 'wrong-parameter', at: 'name', values: { expected: 'a name' } })
  const fault = await faultOf(given.password, { names: [name], breached: parts.breached })
  if (fault) return refused(fault)
  const hash = await parts.hasher.hash(given.password)
  if (held.ticket.kind === 'password') return renew(parts, { token: given.token, hash, visitor })
  return open(parts, { token: given.token, name, visitor }, async (query, row) => {
    await setPassword(query, parts.clinic, { account: row.id, hash })
    return true
  })
}

export async function beginLinkPasskey(
  parts: IdentityParts,
  { token, place }: { readonly token: string; readonly place: Place },
): Promise<Answer<PublicKeyCredentialCreationOptionsJSON>> {
  return here(parts, async (query) => {
    const row = (await holderOf(query, parts, { kinds: BEGINNINGS, token }))?.row
    if (!row) return refused({ code: 'link-invalid' })
    return askNewPasskey(query, parts, { account: row.id, name: row.name, place, instead: true })
  })
}

/** Uses an invitation, or a link to begin anew, with a passkey in place of a password. */
export function useLinkPasskey(
  parts: IdentityParts,
  given: {
    readonly token: string
    readonly name: string
    readonly response: RegistrationResponseJSON
    readonly place: Place
  },
  visitor: Visitor,
): Promise<Answer<Entry>> {
  const { token, ...made } = given
  return open(parts, { token, name: '', visitor }, (query, row) =>
    addPasskey(query, parts, { account: row.id, ...made }),
  )
}

/** Whom a link is for, while it holds: for the first administrator there is no account yet. */
export async function holderOf(
  query: Query,
  parts: IdentityParts,
  asked: Asked,
): Promise<{ readonly ticket: Ticket; readonly row?: AccountRow } | undefined> {
  const ticket = await seeTicket(query, parts, asked)
  if (!ticket) return undefined
  if (ticket.account === undefined) return { ticket }
  const row = await accountById(query, parts.clinic, ticket.account)
  return row && !row.disabled ? { ticket, row } : undefined
}

/**
 * Takes the link, clears what opened the account before, gives it its new proof, and lets its owner
 * in. When the proof does not hold, nothing of it was.
 */
export async function open(
  parts: IdentityParts,
  {
    token,
    name,
    visitor,
  }: { readonly token: string; readonly name: string; readonly visitor: Visitor },
  prove: (query: Query, row: AccountRow) => Promise<boolean>,
): Promise<Answer<Entered>> {
  try {
    return await here(parts, async (query) => {
      const held = await holderOf(query, parts, { kinds: BEGINNINGS, token })
      // Of two at once one takes it.
      const ticket = held && (await takeTicket(query, parts, { kinds: BEGINNINGS, token }))
      if (!ticket) return refused({ code: 'link-invalid' })
      const row = held.row ?? (await firstAdministrator(query, parts, name))
      if (!row) return refused({ code: 'link-invalid' })
      await clearProofs(query, parts.clinic, row.id)
      if (!(await prove(query, row))) throw new NotProven()
      const what = held.row ? 'link used' : 'first administrator'
      return ok(await enter(query, parts, { row, visitor, what }))
    })
  } catch (error) {
    if (error instanceof NotProven) return refused({ code: 'passkey-not-kept' })
    throw error
  }
}

/** Another password for the account, whose codes and passkeys stay; open sessions end. */
function renew(
  parts: IdentityParts,
  {
    token,
    hash,
    visitor,
  }: { readonly token: string; readonly hash: string; readonly visitor: Visitor },
): Promise<Answer<Entry>> {
  const { clinic } = parts
  const what = 'link used'
  return here(parts, async (query) => {
    const row = (await holderOf(query, parts, { kinds: ['password'], token }))?.row
    const ticket = row && (await takeTicket(query, parts, { kinds: ['password'], token }))
    if (!ticket) return refused({ code: 'link-invalid' })
    await setPassword(query, clinic, { account: row.id, hash })
    await endSessions(query, clinic, { account: row.id })
    if (row.totp === null) return ok(await enter(query, parts, { row, visitor, what }))
    await note(query, parts, { what, account: row.id, done: true })
    return ok(await oweCode(query, parts, row))
  })
}

/** Thrown through the transaction, so that the link is not used up. */
class NotProven extends Error {}

async function firstAdministrator(
  query: Query,
  { clinic, newId }: IdentityParts,
  name: string,
): Promise<AccountRow | undefined> {
  if (await hasAccounts(query, clinic)) return undefined
  const account = { id: newId(), name, roles: ADMINISTRATOR }
  await insertAccount(query, clinic, account)
  return accountById(query, clinic, account.id)
}
