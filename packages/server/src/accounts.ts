import type { Actor, Role } from '@legato/clinic/record'
import { id } from '@legato/values'
import { byHand, type Hand, type HandOptions } from './by-hand.ts'
import { lastHome } from './home.ts'
import type { Identity, Lost } from './identity/index.ts'
import { claim, openIdentity } from './start.ts'

/** What somebody at the machine may do without an account: what they could do to the database anyway. */
export interface AccountOptions extends HandOptions {
  readonly name: string
}

/** A link, or the code of a refusal. */
export type ByHandLink =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'refused'; readonly code: 'unknown' | 'taken' }

/**
 * A link by which the owner of an account sets a new password: their codes and passkeys stay,
 * unless everything is said to be lost. The server may run meanwhile.
 */
export function resetLink({
  name,
  lost,
  ...options
}: AccountOptions & { readonly lost: Lost }): Promise<ByHandLink> {
  return byHand(options, async (hand) => {
    const identity = await identityOf(hand)
    const account = await identity.accountNamed(name)
    if (!account) return { kind: 'refused', code: 'unknown' }
    const made = await identity.relink(console(identity), { account: account.id, lost })
    return made.kind === 'ok'
      ? linkOf(hand, made.value.token)
      : { kind: 'refused', code: 'unknown' }
  })
}

/** A link by which somebody begins with a new account: when no administrator can come in any more. */
export function inviteLink({
  name,
  roles,
  ...options
}: AccountOptions & { readonly roles: readonly Role[] }): Promise<ByHandLink> {
  return byHand(options, async (hand) => {
    const identity = await identityOf(hand)
    const made = await identity.invite(console(identity), { name, roles })
    return made.kind === 'ok' ? linkOf(hand, made.value.token) : { kind: 'refused', code: 'taken' }
  })
}

async function identityOf({ store, clinic, config }: Hand): Promise<Identity> {
  return openIdentity(store, { clinic, config, key: await claim(store, config) })
}

/** The audit then says that it was done at the machine. */
function console({ clinic }: Identity): Actor {
  const user = id<'User'>('console')
  return { user, clinic, roles: ['administrator'], purpose: 'administration' }
}

async function linkOf({ config }: Hand, token: string): Promise<ByHandLink> {
  return { kind: 'link', link: `${await lastHome(config)}/welcome#${token}` }
}
