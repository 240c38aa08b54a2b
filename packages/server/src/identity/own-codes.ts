import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import { accountById } from './account.ts'
import { note } from './note.ts'
import { here, type IdentityParts } from './parts.ts'
import { dropRecoveryCodes, newRecoveryCodes } from './recovery.ts'
import { endSessions, type Presence } from './session.ts'
import { giveTicket, seeTicket, takeTicket } from './ticket.ts'
import { newSecret, setTotp, stepOf, uriOf } from './totp.ts'

/** The secret for an authenticator application: as text, and as the address that a picture holds. */
export interface NewCodes {
  readonly ticket: string
  readonly secret: string
  readonly uri: string
}

/** A time in which to bring the secret to the phone, in minutes. */
const MINUTES = 15

export function beginCodes(parts: IdentityParts, { id, name }: Presence): Promise<NewCodes> {
  const secret = newSecret(parts.random)
  const sealed = Buffer.from(parts.key.seal(secret, id)).toString('base64')
  return here(parts, async (query) => {
    const ticket = { kind: 'totp', account: id, content: { sealed }, minutes: MINUTES } as const
    return { ticket: await giveTicket(query, parts, ticket), secret, uri: uriOf(secret, name) }
  })
}

/** Turns codes on once the phone has shown one that fits; gives recovery codes, shown this once. */
export function confirmCodes(
  parts: IdentityParts,
  { id, session }: Presence,
  { ticket, code }: { readonly ticket: string; readonly code: string },
): Promise<Answer<readonly string[]>> {
  const { clinic, key, random } = parts
  const asked = { kinds: ['totp'], token: ticket } as const
  return here(parts, async (query) => {
    const begun = await seeTicket(query, parts, asked)
    if (begun?.account !== id) return refused({ code: 'code-not-confirmed' })
    const sealed = Buffer.from(begun.content.sealed ?? '', 'base64')
    const step = stepOf(key.open(sealed, id), code, parts.now())
    if (step === undefined) return refused({ code: 'code-not-confirmed' })
    await takeTicket(query, parts, asked)
    await setTotp(query, clinic, { account: id, sealed, step })
    await endSessions(query, clinic, { account: id, but: session })
    await note(query, parts, { what: 'codes on', account: id, done: true })
    return ok(await newRecoveryCodes(query, clinic, { account: id, random }))
  })
}

export function endCodes(parts: IdentityParts, { id }: Presence): Promise<Answer<void>> {
  return here(parts, async (query) => {
    await setTotp(query, parts.clinic, { account: id })
    await dropRecoveryCodes(query, parts.clinic, id)
    await note(query, parts, { what: 'codes off', account: id, done: true })
    return ok(undefined)
  })
}

/** Ten new recovery codes in place of the old ones; only beside codes, which they stand in for. */
export function renewRecoveryCodes(
  parts: IdentityParts,
  { id }: Presence,
): Promise<Answer<readonly string[]>> {
  const { clinic, random } = parts
  return here(parts, async (query) => {
    if ((await accountById(query, clinic, id))?.totp == null) return refused({ code: 'not-found' })
    await note(query, parts, { what: 'new recovery codes', account: id, done: true })
    return ok(await newRecoveryCodes(query, clinic, { account: id, random }))
  })
}
