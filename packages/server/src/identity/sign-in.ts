import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import {
  type Account,
  type AccountRow,
  accountById,
  accountOf,
  admitted,
  findAccount,
} from './account.ts'
import { markOf, remember } from './device.ts'
import { note } from './note.ts'
import { here, type IdentityParts, newToken, type Visitor } from './parts.ts'
import { LONGEST_PASSWORD } from './password.ts'
import { takeRecoveryCode } from './recovery.ts'
import { beginSession } from './session.ts'
import { beginTry, type Limit, succeedTry } from './throttle.ts'
import { giveTicket, seeTicket, takeTicket } from './ticket.ts'
import { stepOf, takeStep } from './totp.ts'

export interface Credentials {
  readonly name: string
  readonly password: string
}

/** Somebody is in. */
export interface Entered {
  readonly kind: 'in'
  /** Opens the session; known to its holder alone. */
  readonly token: string
  readonly account: Account
  /** What the browser keeps, to be known the next time. */
  readonly known: string
}

/** The password was right, and the account asks for a code too. */
export interface CodeOwed {
  readonly kind: 'code'
  /** Goes back with the code. */
  readonly ticket: string
}

export type Entry = Entered | CodeOwed

/** How long the code of a sign-in under way is waited for, in minutes. */
const CODE_MINUTES = 5

/**
 * How often one may fail. A browser in which the account signed in before has tries of its own, so
 * that nobody who fails elsewhere locks its owner out. Strangers share: each address ten for an
 * account, all together a hundred in an hour (NIST SP 800-63B-4, 3.2.2, at most 100), and one
 * address 300 over all accounts, which a clinic behind one address does not reach by mistyping.
 */
export function limitsOf(
  { address }: Visitor,
  { what, mark }: { readonly what: string; readonly mark?: string | undefined },
): readonly Limit[] {
  const key = (...parts: readonly string[]) => JSON.stringify(parts)
  if (mark !== undefined) return [{ key: key('known', what, mark), max: 10, minutes: 5 }]
  return [
    { key: key('from', what, address), max: 10, minutes: 5 },
    { key: key('strangers', what), max: 100, minutes: 60 },
    { key: key('address', address), max: 300, minutes: 5 },
  ]
}

/** Whoever begins what leaves a row behind, until it is over: no address begins it without end. */
export function beginnings({ address }: Visitor): Limit {
  return { key: JSON.stringify(['begins', address]), max: 600, minutes: 5 }
}

/** Signs in by name and password. Which of the two was wrong is not told, by words or by time. */
export async function byPassword(
  parts: IdentityParts,
  { name, password }: Credentials,
  visitor: Visitor,
): Promise<Answer<Entry>> {
  const { clinic, hasher, key } = parts
  if (password.length > LONGEST_PASSWORD) return refused({ code: 'sign-in-failed' })
  const row = await here(parts, (query) => findAccount(query, clinic, name))
  const mark = row && markOf(key, visitor.known, row.id)
  const limits = limitsOf(visitor, { what: name.normalize('NFKC').trim().toLowerCase(), mark })
  const wait = await tryAgainst(parts, limits, row?.id)
  if (wait) return wait
  // An unknown name costs the same work as a wrong password, so that time tells no names.
  const isRight = row?.password_hash
    ? await hasher.verify(row.password_hash, password)
    : await hasher.hash(password).then(() => false)
  return here(parts, async (query) => {
    if (!row || !isRight || row.disabled) {
      await note(query, parts, { what: 'sign in', account: row?.id, done: false })
      return refused({ code: 'sign-in-failed' })
    }
    await succeedTry(query, { clinic, at: parts.now() }, limits)
    if (row.totp === null) return ok(await enter(query, parts, { row, visitor, what: 'sign in' }))
    return ok(await oweCode(query, parts, row))
  })
}

/** The password was right; what is missing is the code. */
export async function oweCode(
  query: Query,
  parts: IdentityParts,
  { id }: AccountRow,
): Promise<CodeOwed> {
  const ticket = { kind: 'code', account: id, content: {}, minutes: CODE_MINUTES } as const
  return { kind: 'code', ticket: await giveTicket(query, parts, ticket) }
}

/** Signs in with the code that was owed: of the phone, or one of those for recovery. */
export async function byCode(
  parts: IdentityParts,
  { ticket, code }: { readonly ticket: string; readonly code: string },
  visitor: Visitor,
): Promise<Answer<Entry>> {
  const { clinic } = parts
  const asked = { kinds: ['code'], token: ticket } as const
  const owed = await here(parts, (query) => seeTicket(query, parts, asked))
  if (owed?.account === undefined) return refused({ code: 'code-expired' })
  const mark = markOf(parts.key, visitor.known, owed.account)
  const limits = limitsOf(visitor, { what: `code ${owed.account}`, mark })
  const wait = await tryAgainst(parts, limits, owed.account)
  if (wait) return wait
  return here(parts, async (query) => {
    const row = await accountById(query, clinic, owed.account ?? '')
    const what = row && (await isRightCode(query, parts, { row, code }))
    if (!row || row.disabled || !what) {
      await note(query, parts, { what: 'sign in, code', account: row?.id, done: false })
      return refused({ code: 'code-wrong' })
    }
    if (!(await takeTicket(query, parts, asked))) return refused({ code: 'code-expired' })
    await succeedTry(query, { clinic, at: parts.now() }, limits)
    return ok(await enter(query, parts, { row, visitor, what }))
  })
}

/** Uses the code up when it is right; says by what it was. */
async function isRightCode(
  query: Query,
  parts: IdentityParts,
  { row, code }: { readonly row: AccountRow; readonly code: string },
): Promise<'sign in, code' | 'recovery code used' | undefined> {
  if (row.totp === null) return undefined
  const { clinic } = parts
  const account = row.id
  const step = stepOf(parts.key.open(row.totp, row.id), code, parts.now())
  if (step !== undefined)
    return (await takeStep(query, clinic, { account, step })) ? 'sign in, code' : undefined
  return (await takeRecoveryCode(query, clinic, { account, code }))
    ? 'recovery code used'
    : undefined
}

/** Begins a session of the account, under a token that was never used before. */
export async function enter(
  query: Query,
  parts: IdentityParts,
  {
    row,
    visitor,
    what,
  }: {
    readonly row: AccountRow
    readonly visitor: Visitor
    readonly what: Parameters<typeof note>[2]['what']
  },
): Promise<Entered> {
  const token = newToken(parts)
  const { clinic, expiry, newId, key } = parts
  await note(query, parts, { what, account: row.id, done: true })
  await beginSession(
    query,
    { clinic, at: parts.now(), expiry },
    { id: newId(), token, account: row.id, device: visitor.device },
  )
  const nonce = newToken(parts)
  const known = remember(key, { known: visitor.known ?? '', account: row.id, nonce })
  const proven = (await accountById(query, clinic, row.id)) ?? row
  const isAlone = proven.password_hash !== null && proven.totp === null
  const account = admitted(accountOf(row), { isAlone, required: parts.secondFactor })
  return { kind: 'in', token, account, known }
}

/** Counts a try; the refusal when there were too many, of whose account if that is known. */
export async function tryAgainst(
  parts: IdentityParts,
  limits: readonly Limit[],
  account?: string,
): Promise<Answer<never> | undefined> {
  const { clinic, now } = parts
  const why = 'too-many-attempts'
  const stopped = await here(parts, async (query) => {
    const stopped = await beginTry(query, { clinic, at: now() }, limits)
    if (stopped?.isToldOf)
      await note(query, parts, { what: 'tries stopped', account, done: false, why })
    return stopped
  })
  return stopped && refused({ code: why, values: { seconds: stopped.seconds } })
}
