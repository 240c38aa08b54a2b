import type { ClinicId } from '@legato/values'
import { inClinic, type Query, type Store } from '../repository/store.ts'
import { type Account, accountOf, findAccount, hasAccounts, insertAccount } from './account.ts'
import { note } from './note.ts'
import { type Hasher, LONGEST_PASSWORD, newPassword } from './password.ts'
import { beginSession, type Expiry, endAllSessions, endSession, useSession } from './session.ts'

export interface Credentials {
  readonly name: string
  readonly password: string
}

/** Who may come in: accounts and their sessions, of one clinic. */
export interface Identity {
  readonly clinic: ClinicId
  /** A new session, or undefined: which of name and password was wrong is not told. */
  signIn(
    credentials: Credentials,
  ): Promise<{ readonly token: string; readonly account: Account } | undefined>
  who(token: string): Promise<Account | undefined>
  signOut(token: string): Promise<void>
  /** Adds an account with a random password, returned this once; undefined when the name is taken. */
  addAccount(account: Omit<Account, 'id'>): Promise<string | undefined>
  /** The first account of the clinic, as `addAccount`; undefined when there is one already. */
  firstAccount(account: Omit<Account, 'id'>): Promise<string | undefined>
  /** Gives the account a new random password and ends its sessions; undefined without such an account. */
  resetPassword(name: string): Promise<string | undefined>
}

export interface IdentityParts extends Store {
  readonly clinic: ClinicId
  readonly hasher: Hasher
  readonly random: (length: number) => Uint8Array
  readonly expiry: Expiry
}

export function createIdentity(parts: IdentityParts): Identity {
  const { clinic, pool } = parts
  const here = <T>(work: (query: Query) => Promise<T>) => inClinic(pool, clinic, work)
  return {
    clinic,
    signIn: (credentials) => signIn(parts, credentials),
    who: (token) => here((query) => useSession(query, moment(parts), token)),
    signOut: (token) => here((query) => signOut(query, parts, token)),
    addAccount: (account) => addAccount(parts, account),
    firstAccount: async (account) =>
      (await here((query) => hasAccounts(query, clinic))) ? undefined : addAccount(parts, account),
    resetPassword: (name) => resetPassword(parts, name),
  }
}

async function signIn(parts: IdentityParts, { name, password }: Credentials) {
  const { clinic, hasher, pool } = parts
  if (password.length > LONGEST_PASSWORD) return undefined
  const row = await inClinic(pool, clinic, (query) => findAccount(query, clinic, name))
  // An unknown name costs the same work as a wrong password, so that time tells no names.
  const right = row
    ? await hasher.verify(row.password_hash, password)
    : await hasher.hash(password).then(() => false)
  const token = Buffer.from(parts.random(32)).toString('base64url')
  return inClinic(pool, clinic, async (query) => {
    await note(query, parts, { what: 'sign in', account: row?.id, done: right })
    if (!row || !right) return undefined
    await beginSession(query, moment(parts), { token, account: row.id })
    return { token, account: accountOf(row) }
  })
}

async function signOut(query: Query, parts: IdentityParts, token: string): Promise<void> {
  const account = await endSession(query, parts.clinic, token)
  if (account === undefined) return
  await note(query, parts, { what: 'sign out', account, done: true })
}

async function addAccount(
  parts: IdentityParts,
  account: Omit<Account, 'id'>,
): Promise<string | undefined> {
  const { clinic, hasher, newId, pool, random } = parts
  const password = newPassword(random)
  const passwordHash = await hasher.hash(password)
  const added = await inClinic(pool, clinic, (query) =>
    insertAccount(query, clinic, { ...account, id: newId(), passwordHash }),
  )
  return added ? password : undefined
}

async function resetPassword(parts: IdentityParts, name: string): Promise<string | undefined> {
  const { clinic, hasher, pool, random } = parts
  const password = newPassword(random)
  const passwordHash = await hasher.hash(password)
  return inClinic(pool, clinic, async (query) => {
    const account = await findAccount(query, clinic, name)
    if (!account) return undefined
    await query('update legato.account set password_hash = $3 where clinic = $1 and id = $2', [
      clinic,
      account.id,
      passwordHash,
    ])
    await endAllSessions(query, clinic, account.id)
    await note(query, parts, { what: 'new password', account: account.id, done: true })
    return password
  })
}

function moment({ clinic, expiry, now }: IdentityParts) {
  return { clinic, at: now(), expiry }
}
