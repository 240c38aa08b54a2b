import type { Answer } from '@legato/clinic/record'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { accountById } from './account.ts'
import { note } from './note.ts'
import { here, type IdentityParts, type Visitor } from './parts.ts'
import { beginnings, type Entry, enter, tryAgainst } from './sign-in.ts'
import { succeedTry } from './throttle.ts'
import { giveTicket, takeTicket } from './ticket.ts'

export type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
}

/** Where the pages are, as the browser and the configuration both say: a passkey is bound to it. */
export interface Place {
  /** Such as `https://legato.clinic.example`. */
  readonly origin: string
  /** The name without port, such as `legato.clinic.example`. */
  readonly host: string
}

/** One passkey in the list of those of an account. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly made: Date
  readonly used: Date | null
}

/** Of COSE: EdDSA, ES256 and RS256, which every authenticator has one of. */
const ALGORITHMS = [-8, -7, -257]

/** How long a challenge may wait for its answer, in minutes. */
const MINUTES = 5

interface Row {
  readonly id: string
  readonly account: string
  readonly public_key: Buffer
  readonly counter: string
  readonly transports: readonly string[]
}

/** What the browser needs to sign in with any passkey it has for this place: no name is asked. */
export async function askPasskey(
  parts: IdentityParts,
  { host }: Place,
  visitor: Visitor,
): Promise<Answer<PublicKeyCredentialRequestOptionsJSON>> {
  const wait = await tryAgainst(parts, [beginnings(visitor)])
  if (wait) return wait
  if (!canHold(host)) return refused({ code: 'passkey-needs-name', values: { host } })
  const challenge = await here(parts, (query) =>
    giveTicket(query, parts, { kind: 'passkey', content: {}, minutes: MINUTES }),
  )
  return ok(
    await generateAuthenticationOptions({
      rpID: host,
      challenge: bytesOf(challenge),
      userVerification: 'required',
    }),
  )
}

/** Signs in with a passkey that knows its user: a thing they have and a finger, face or PIN. */
export async function byPasskey(
  parts: IdentityParts,
  { response, place }: { readonly response: AuthenticationResponseJSON; readonly place: Place },
  visitor: Visitor,
): Promise<Answer<Entry>> {
  const { clinic } = parts
  const limits = [{ key: JSON.stringify(['passkey', visitor.address]), max: 100, minutes: 5 }]
  const wait = await tryAgainst(parts, limits)
  if (wait) return wait
  return here(parts, async (query) => {
    const row = await provenKey(query, parts, { response, place })
    const account = row && (await accountById(query, clinic, row.account))
    if (!account || account.disabled) {
      await note(query, parts, { what: 'sign in by passkey', account: account?.id, done: false })
      return refused({ code: 'passkey-failed' })
    }
    await succeedTry(query, { clinic, at: parts.now() }, limits)
    return ok(await enter(query, parts, { row: account, visitor, what: 'sign in by passkey' }))
  })
}

/** The passkey that answered a challenge of ours, once; its counter moves on. */
async function provenKey(
  query: Query,
  parts: IdentityParts,
  { response, place }: { readonly response: AuthenticationResponseJSON; readonly place: Place },
): Promise<Row | undefined> {
  const token = challengeIn(response.response.clientDataJSON)
  if (!token || !(await takeTicket(query, parts, { kinds: ['passkey'], token }))) return undefined
  const [row] = await query<Row>(
    `select id, account, public_key, counter, transports from legato.passkey
      where clinic = $1 and id = $2 for update`,
    [parts.clinic, response.id],
  )
  if (!row) return undefined
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: token,
    expectedOrigin: place.origin,
    expectedRPID: place.host,
    requireUserVerification: true,
    credential: {
      id: row.id,
      publicKey: Uint8Array.from(row.public_key),
      counter: Number(row.counter),
      transports: [...row.transports],
    },
  }).catch(() => undefined)
  if (!answer?.verified) return undefined
  await query(
    'update legato.passkey set counter = $3, used_at = $4 where clinic = $1 and id = $2',
    [parts.clinic, row.id, answer.authenticationInfo.newCounter, parts.now()],
  )
  return row
}

/** What the browser needs to make a passkey for an account: beside those it has, or instead of them. */
export async function askNewPasskey(
  query: Query,
  parts: IdentityParts,
  {
    account,
    name,
    place,
    instead = false,
  }: {
    readonly account: string
    readonly name: string
    readonly place: Place
    readonly instead?: boolean
  },
): Promise<Answer<PublicKeyCredentialCreationOptionsJSON>> {
  const { host } = place
  if (!canHold(host)) return refused({ code: 'passkey-needs-name', values: { host } })
  const ticket = { kind: 'passkey-new', account, content: {}, minutes: MINUTES } as const
  const challenge = await giveTicket(query, parts, ticket)
  const known = await query<Pick<Row, 'id' | 'transports'>>(
    'select id, transports from legato.passkey where clinic = $1 and account = $2 and not $3',
    [parts.clinic, account, instead],
  )
  return ok(
    await generateRegistrationOptions({
      rpName: 'Legato',
      rpID: host,
      userName: name,
      userDisplayName: name,
      userID: Uint8Array.from(Buffer.from(account)),
      challenge: bytesOf(challenge),
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }),
  )
}

/** Keeps the passkey that answered a challenge made for this account; false when it may not be. */
export async function addPasskey(
  query: Query,
  parts: IdentityParts,
  made: {
    readonly account: string
    readonly name: string
    readonly response: RegistrationResponseJSON
    readonly place: Place
  },
): Promise<boolean> {
  const { account, name, response, place } = made
  const token = challengeIn(response.response.clientDataJSON)
  const ticket = token && (await takeTicket(query, parts, { kinds: ['passkey-new'], token }))
  if (!ticket || ticket.account !== account) return false
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge: token,
    expectedOrigin: place.origin,
    expectedRPID: place.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!answer?.verified) return false
  const { id, publicKey, counter, transports = [] } = answer.registrationInfo.credential
  const added = await query(
    `insert into legato.passkey
        (clinic, id, account, name, public_key, counter, transports, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [parts.clinic, id, account, name, publicKey, counter, transports, parts.now()],
  )
  return added.length === 1
}

export function listPasskeys(
  query: Query,
  { clinic }: IdentityParts,
  account: string,
): Promise<readonly Passkey[]> {
  return query<Passkey>(
    `select id, name, created_at as made, used_at as used from legato.passkey
      where clinic = $1 and account = $2 order by created_at, id`,
    [clinic, account],
  )
}

/** WebAuthn binds a passkey to a name; an address in numbers is none. */
function canHold(host: string): boolean {
  return !/^[\d.]+$|:|^\[/.test(host)
}

function bytesOf(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(token, 'base64url'))
}

/** The challenge that the browser says it answers. */
function challengeIn(clientData: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8'))
    return typeof challenge === 'string' ? challenge : undefined
  } catch {
    return undefined
  }
}
