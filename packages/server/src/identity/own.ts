import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { accountById, setPassword } from './account.ts'
import { weaknessOf } from './choice.ts'
import { note } from './note.ts'
import { here, type IdentityParts, type Visitor } from './parts.ts'
import {
  addPasskey,
  askNewPasskey,
  listPasskeys,
  type Passkey,
  type Place,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from './passkey.ts'
import { countRecoveryCodes, dropRecoveryCodes, newRecoveryCodes } from './recovery.ts'
import { endSessions, listSessions, type OpenSession, type Presence } from './session.ts'
import { limitsOf, tryAgainst } from './sign-in.ts'
import { succeedTry } from './throttle.ts'
import { giveTicket, seeTicket, takeTicket } from './ticket.ts'
import { newSecret, setTotp, stepOf, uriOf } from './totp.ts'

/** How one's own account is opened, and where it is open now. */
export interface OwnAccount {
  readonly hasPassword: boolean
  readonly hasCodes: boolean
  readonly recoveryCodes: number
  readonly passkeys: readonly Passkey[]
  readonly sessions: readonly OpenSession[]
  readonly isLinked: boolean
}

export function seeOwn(parts: IdentityParts, { id }: Presence): Promise<OwnAccount> {
  const { clinic, expiry } = parts
  return here(parts, async (query) => {
    const row = await accountById(query, clinic, id)
    const linked = await query(
      'select from legato.hospital_subject where clinic = $1 and account = $2',
      [clinic, id],
    )
    return {
      hasPassword: typeof row?.password_hash === 'string',
      hasCodes: row?.totp != null,
      recoveryCodes: await countRecoveryCodes(query, clinic, id),
      passkeys: await listPasskeys(query, parts, id),
      sessions: await listSessions(query, { clinic, at: parts.now(), expiry }, id),
      isLinked: linked.length > 0,
    }
  })
}

/** A new password; all other sessions end. The present one is asked for where there is one. */
export async function changePassword(
  parts: IdentityParts,
  { id, name, session }: Presence,
  {
    present = '',
    password,
    visitor,
  }: { readonly present?: string; readonly password: string; readonly visitor: Visitor },
): Promise<Answer<void>> {
  const { clinic, hasher } = parts
  const weakness = weaknessOf(password, [name])
  if (weakness) return refused(weakness)
  const limits = limitsOf(visitor, { what: `password of ${id}` })
  const wait = await tryAgainst(parts, limits)
  if (wait) return wait
  const row = await here(parts, (query) => accountById(query, clinic, id))
  const isRight = !row?.password_hash || (await hasher.verify(row.password_hash, present))
  const hash = isRight ? await hasher.hash(password) : ''
  return here(parts, async (query) => {
    await note(query, parts, { what: 'new password', account: id, done: isRight })
    if (!isRight) return refused({ code: 'password-wrong' })
    await succeedTry(query, { clinic, at: parts.now() }, limits)
    await setPassword(query, clinic, { account: id, hash })
    await endSessions(query, clinic, { account: id, but: session })
    return ok(undefined)
  })
}

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

export function beginPasskey(
  parts: IdentityParts,
  { id, name }: Presence,
  place: Place,
): Promise<Answer<PublicKeyCredentialCreationOptionsJSON>> {
  return here(parts, (query) => askNewPasskey(query, parts, { account: id, name, place }))
}

export function keepPasskey(
  parts: IdentityParts,
  { id }: Presence,
  made: {
    readonly name: string
    readonly response: RegistrationResponseJSON
    readonly place: Place
  },
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    const done = await addPasskey(query, parts, { account: id, ...made })
    await note(query, parts, { what: 'passkey added', account: id, done })
    return done ? ok(undefined) : refused({ code: 'passkey-not-kept' })
  })
}

export function namePasskey(
  parts: IdentityParts,
  { id }: Presence,
  { passkey, name }: { readonly passkey: string; readonly name: string },
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    const named = await query(
      `update legato.passkey set name = $4
        where clinic = $1 and account = $2 and id = $3 returning id`,
      [parts.clinic, id, passkey, name],
    )
    return noted(query, parts, { what: 'passkey named', account: id, done: named.length === 1 })
  })
}

/** Takes a passkey away, unless nothing else opens the account. */
export function removePasskey(
  parts: IdentityParts,
  { id }: Presence,
  passkey: string,
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    if (await isLastWayIn(query, parts, { account: id, passkey }))
      return refused({ code: 'last-way-in' })
    const removed = await query(
      `delete from legato.passkey
        where clinic = $1 and account = $2 and id = $3 returning id`,
      [parts.clinic, id, passkey],
    )
    return noted(query, parts, {
      what: 'passkey removed',
      account: id,
      done: removed.length === 1,
    })
  })
}

/** The row of the account is held: of two passkeys removed at once, one stays. */
async function isLastWayIn(
  query: Query,
  { clinic }: IdentityParts,
  { account, passkey }: { readonly account: string; readonly passkey: string },
): Promise<boolean> {
  await query('select from legato.account where clinic = $1 and id = $2 for update', [
    clinic,
    account,
  ])
  const [other] = await query(
    `select from legato.account where clinic = $1 and id = $2 and (password_hash is not null
      or exists (select from legato.hospital_subject where clinic = $1 and account = $2)
      or exists (select from legato.passkey where clinic = $1 and account = $2 and id <> $3))`,
    [clinic, account, passkey],
  )
  return other === undefined
}

async function noted(
  query: Query,
  parts: IdentityParts,
  event: Parameters<typeof note>[2],
): Promise<Answer<void>> {
  await note(query, parts, event)
  return event.done ? ok(undefined) : refused({ code: 'not-found' })
}

/** Ends one of one's own sessions, or with none named all of them, this one too. */
export function leave(
  parts: IdentityParts,
  { id }: Presence,
  only?: string,
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    const which = { account: id, ...(only === undefined ? {} : { only }) }
    const ended = await endSessions(query, parts.clinic, which)
    return noted(query, parts, { what: 'sign out elsewhere', account: id, done: ended > 0 })
  })
}
