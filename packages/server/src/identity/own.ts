import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import { accountById, setPassword } from './account.ts'
import { faultOf } from './choice.ts'
import { note, noted } from './note.ts'
import { here, type IdentityParts, type Visitor } from './parts.ts'
import { listPasskeys, type Passkey } from './passkey.ts'
import { countRecoveryCodes } from './recovery.ts'
import { endSessions, listSessions, type OpenSession, type Presence } from './session.ts'
import { limitsOf, tryAgainst } from './sign-in.ts'
import { succeedTry } from './throttle.ts'

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
  const fault = await faultOf(password, { names: [name], breached: parts.breached })
  if (fault) return refused(fault)
  const limits = limitsOf(visitor, { what: `password of ${id}` })
  const wait = await tryAgainst(parts, limits, id)
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
