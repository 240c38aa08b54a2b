import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'

/** The OpenID provider of a hospital, as the configuration names it. */
export interface HospitalOptions {
  /** What its staff call it. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
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
  const { name, issuer } = options
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
      }).href,
    who: async ({ state, nonce, verifier, url }) => {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce }
      const answer = await configuration()
        .then((found) => authorizationCodeGrant(found, url, { ...checks, idTokenExpected: true }))
        .catch(() => undefined)
      return answer?.claims()?.sub
    },
  }
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
