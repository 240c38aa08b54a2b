import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import type { Acting } from '../api/index.ts'

/** A passkey is bound to a name; an address in numbers is none, and neither is an old browser. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname)
}

/**
 * Asks for a challenge, and the browser to answer it. Undefined when either did not come about: the
 * first is told by `acting`; the second is the person's own choice, and needs no words.
 */
export async function provePasskey(
  acting: Acting,
  path: string,
): Promise<Awaited<ReturnType<typeof startAuthentication>> | undefined> {
  const options = await acting.act<PublicKeyCredentialRequestOptionsJSON>(path)
  if (options.kind === 'failed') return undefined
  return startAuthentication({ optionsJSON: options.value }).catch(() => undefined)
}

/** As `provePasskey`, for a new one. */
export async function makePasskey(
  acting: Acting,
  path: string,
  body?: object,
): Promise<Awaited<ReturnType<typeof startRegistration>> | undefined> {
  const question = { method: 'POST' as const, ...(body && { body }) }
  const options = await acting.act<PublicKeyCredentialCreationOptionsJSON>(path, question)
  if (options.kind === 'failed') return undefined
  return startRegistration({ optionsJSON: options.value }).catch(() => undefined)
}

/** What a new passkey is called until somebody names it. */
export function passkeyName(agent = navigator.userAgent): string {
  const systems = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac', 'Linux']
  return systems.find((system) => agent.includes(system)) ?? 'Passkey'
}
