import type { Actor, Answer, Role } from '@legato/clinic/record'
import { ok, perform, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { accountById, insertAccount } from './account.ts'
import { linkToken } from './link.ts'
import type { IdentityParts } from './parts.ts'
import { endSessions } from './session.ts'

/** One account in the list of those of the clinic. */
export interface ListedAccount {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly self: string | null
  readonly disabled: boolean
  /** Nothing opens it yet: the invitation was not accepted. */
  readonly invited: boolean
  /** A passkey, codes or the hospital's sign-in guard it, and not a password alone. */
  readonly guarded: boolean
  readonly sessions: number
  /** When it was last in use, if a session is still open. */
  readonly seen: Date | null
}

export interface NewAccount {
  readonly name: string
  readonly roles: readonly Role[]
  /** Whose record a patient's own account opens. */
  readonly self?: string
}

/** An account, and the token of a link that opens it once. */
export interface Invited {
  readonly id: string
  readonly token: string
}

export function listAccounts(
  parts: IdentityParts,
  actor: Actor,
): Promise<Answer<readonly ListedAccount[]>> {
  return administer(parts, { actor, what: 'accounts', action: 'R' }, async (query) =>
    ok(
      await query<ListedAccount>(
        `select id, name, roles, self, disabled,
            password_hash is null and not has_key and not is_linked as invited,
            totp is not null or has_key or is_linked as guarded,
            coalesce(sessions, 0)::integer as sessions, seen
          from legato.account
          cross join lateral (select
            exists (select from legato.passkey as k
              where k.clinic = $1 and k.account = account.id) as has_key,
            exists (select from legato.hospital_subject as h
              where h.clinic = $1 and h.account = account.id) as is_linked) as proofs
          cross join lateral (select count(*) as sessions, max(seen_at) as seen
            from legato.session as s where s.clinic = $1 and s.account = account.id) as open
          where clinic = $1 order by lower(name), id`,
        [parts.clinic],
      ),
    ),
  )
}

/** Makes an account that nothing opens but the link. */
export function invite(
  parts: IdentityParts,
  actor: Actor,
  account: NewAccount,
): Promise<Answer<Invited>> {
  const id = parts.newId()
  return administer(
    parts,
    { actor, what: 'invitation', action: 'C', account: id },
    async (query) => {
      if (account.roles.includes('patient') !== (account.self !== undefined))
        return refused({ code: 'patient-role' })
      if (!(await insertAccount(query, parts.clinic, { ...account, id })))
        return refused({ code: 'name-taken' })
      return ok({ id, token: await linkToken(query, parts, { kind: 'invitation', account: id }) })
    },
  )
}

/** What its owner lost: the password alone, which leaves the second proof as it was; or everything. */
export type Lost = 'password' | 'everything'

/** A new link for an account: its invitation anew, or for who lost what opened it. */
export function relink(
  parts: IdentityParts,
  actor: Actor,
  { account, lost }: { readonly account: string; readonly lost: Lost },
): Promise<Answer<Invited>> {
  return administer(parts, { actor, what: 'new link', action: 'U', account }, async (query) => {
    const row = await accountById(query, parts.clinic, account)
    if (!row || row.disabled) return refused({ code: 'not-found' })
    const [opened] = await query(
      `select from legato.account where clinic = $1 and id = $2 and (password_hash is not null
        or exists (select from legato.passkey where clinic = $1 and account = $2)
        or exists (select from legato.hospital_subject where clinic = $1 and account = $2))`,
      [parts.clinic, account],
    )
    const again = lost === 'password' ? 'password' : 'reset'
    const kind = opened ? again : 'invitation'
    return ok({ id: account, token: await linkToken(query, parts, { kind, account }) })
  })
}

/** Other roles for an account; they hold from the next request on. */
export function giveRoles(
  parts: IdentityParts,
  actor: Actor,
  { account, roles }: { readonly account: string; readonly roles: readonly Role[] },
): Promise<Answer<void>> {
  return administer(parts, { actor, what: 'roles', action: 'U', account }, async (query) => {
    const row = await accountById(query, parts.clinic, account)
    if (!row) return refused({ code: 'not-found' })
    if (roles.includes('patient') !== (row.self !== null)) return refused({ code: 'patient-role' })
    if (!roles.includes('administrator') && (await isLast(query, parts, account)))
      return refused({ code: 'last-administrator' })
    await query('update legato.account set roles = $3 where clinic = $1 and id = $2', [
      parts.clinic,
      account,
      roles,
    ])
    return ok(undefined)
  })
}

/** Shuts an account, whose sessions and links end, or opens it again. It is never deleted: the audit names it. */
export function setDisabled(
  parts: IdentityParts,
  actor: Actor,
  { account, disabled }: { readonly account: string; readonly disabled: boolean },
): Promise<Answer<void>> {
  const what = disabled ? 'account shut' : 'account opened'
  return administer(parts, { actor, what, action: 'U', account }, async (query) => {
    const { clinic } = parts
    if (!(await accountById(query, clinic, account))) return refused({ code: 'not-found' })
    if (disabled && (await isLast(query, parts, account)))
      return refused({ code: 'last-administrator' })
    await query('update legato.account set disabled = $3 where clinic = $1 and id = $2', [
      clinic,
      account,
      disabled,
    ])
    await query('delete from legato.ticket where clinic = $1 and account = $2', [clinic, account])
    await endSessions(query, clinic, { account })
    return ok(undefined)
  })
}

export function signOutAccount(
  parts: IdentityParts,
  actor: Actor,
  account: string,
): Promise<Answer<void>> {
  return administer(
    parts,
    { actor, what: 'sessions ended', action: 'U', account },
    async (query) => {
      if (!(await accountById(query, parts.clinic, account))) return refused({ code: 'not-found' })
      await endSessions(query, parts.clinic, { account })
      return ok(undefined)
    },
  )
}

interface Administered {
  readonly actor: Actor
  readonly what: string
  readonly action: 'C' | 'R' | 'U'
  readonly account?: string
}

function administer<T>(
  parts: IdentityParts,
  { actor, ...act }: Administered,
  work: (query: Query) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return perform(parts, { actor, verb: 'administer', interaction: 'credentials', ...act }, work)
}

/** Whether no other open account would be an administrator. Held until the end, so that no two go at once. */
async function isLast(query: Query, { clinic }: IdentityParts, account: string): Promise<boolean> {
  const open = await query<{ id: string }>(
    `select id from legato.account
      where clinic = $1 and 'administrator' = any (roles) and not disabled
      order by id for update`,
    [clinic],
  )
  return open.length === 1 && open[0]?.id === account
}
