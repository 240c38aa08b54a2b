import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
} from 'openid-client'

/** The OpenID provider of a hospital, as the configuration names it. */
export interface HospitalOptions {
  /** What its staff call it. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** How somebody must have signed in there; what is not named is left to the provider. */
  readonly strength?: Strength | undefined
}

/** What the provider must vouch for of a sign-in (OpenID Connect Core, section 2). */
export interface Strength {
  /** One of these must be its context (acr), such as one that stands for two factors. */
  readonly contexts: readonly string[]
  /** All of these must be among its methods (amr, RFC 8176), such as `mfa`. */
  readonly methods: readonly string[]
  /** The person proved who they are at most so long ago (auth_time). */
  readonly minutes: number | undefined
}

/** The way there and back. */
export interface HospitalDoor {
  readonly name: string
  readonly issuer: string
  /** Where to send the browser. */
  readonly there: (asked: Challenge & { readonly back: string }) => Promise<string>
  /** Who came back, as the provider's signed answer says; undefined when any part does not hold. */
  readonly who: (came: Challenge & { readonly url: URL }) => Promise<string | undefined>
}

interface Challenge {
  readonly state: string
  readonly nonce: string
  /** Of PKCE (RFC 7636): only whoever began can finish. */
  readonly verifier: string
}

/**
 * The code flow with PKCE, state and nonce. The provider's keys and addresses are asked for at the
 * first use: Legato starts while the hospital's sign-in is down. Nothing but the subject is asked.
 */
export function createHospitalDoor(options: HospitalOptions): HospitalDoor {
  const { name, issuer, strength } = options
  let known: Promise<Configuration> | undefined
  const configuration = () => {
    known ??= discover(options)
    known.catch(() => {
      known = undefined
    })
    return known
  }
  return {
    name,
    issuer,
    there: async ({ state, nonce, verifier, back }) =>
      buildAuthorizationUrl(await configuration(), {
        redirect_uri: back,
        scope: 'openid',
        response_type: 'code',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...{ state, nonce },
        ...asking(strength),
      }).href,
    who: async ({ state, nonce, verifier, url }) => {
      const checks = {
        ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
        ...(strength?.minutes === undefined ? {} : { maxAge: strength.minutes * 60 }),
      }
      const answer = await configuration()
        .then((found) => authorizationCodeGrant(found, url, { ...checks, idTokenExpected: true }))
        .catch(() => undefined)
      const claims = answer?.claims()
      if (!claims || !isIdToken(answer?.id_token) || !isStrong(claims, strength)) return undefined
      return claims.sub
    },
  }
}

function asking(strength: Strength | undefined): Readonly<Record<string, string>> {
  const { contexts = [], minutes } = strength ?? {}
  return {
    ...(contexts.length > 0 ? { acr_values: contexts.join(' ') } : {}),
    ...(minutes === undefined ? {} : { max_age: String(minutes * 60) }),
  }
}

/** Tokens of other kinds, such as one for a service (RFC 9068), are signed by the same key. */
function isIdToken(token = ''): boolean {
  const header: unknown = JSON.parse(
    Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString(),
  )
  if (typeof header !== 'object' || header === null || !('typ' in header)) return true
  return typeof header.typ === 'string' && header.typ.toUpperCase() === 'JWT'
}

/** What is asked for and not told is not there: a provider may leave out what it does not know. */
function isStrong({ acr, amr }: IDToken, strength: Strength | undefined): boolean {
  const { contexts = [], methods = [] } = strength ?? {}
  const isContext = contexts.length === 0 || contexts.some((one) => one === acr)
  return isContext && methods.every((one) => Array.isArray(amr) && amr.includes(one))
}

/** Over plain http only on this machine, for tests: there is no one between. */
function discover({ issuer, clientId, clientSecret }: HospitalOptions): Promise<Configuration> {
  const isHere = /^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(issuer)
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    // The signature of the answer is looked at, although it comes straight from the provider.
    execute: [enableNonRepudiationChecks, ...(isHere ? [allowInsecureRequests] : [])],
    timeout: 10,
  })
}
