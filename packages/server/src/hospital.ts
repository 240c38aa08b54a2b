import { type Environment, listOf, numberOf } from './environment.ts'
import type { HospitalOptions } from './identity/index.ts'

/** The sign-in of a hospital, as the environment names it: whole, or not at all. */
export function hospitalIn(environment: Environment): HospitalOptions | undefined {
  const names = [
    'LEGATO_OIDC_ISSUER',
    'LEGATO_OIDC_CLIENT_ID',
    'LEGATO_OIDC_CLIENT_SECRET',
  ] as const
  const missing = names.filter((name) => !environment[name])
  if (missing.length === names.length) return undefined
  if (missing.length > 0)
    throw new Error(`${missing.join(' and ')} must be set too, to sign in by the hospital.`)
  const [issuer = '', clientId = '', clientSecret = ''] = names.map((name) => environment[name])
  const isSafe = /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(issuer)
  if (!isSafe || !URL.canParse(issuer))
    throw new Error(`LEGATO_OIDC_ISSUER must be an address with https://, not "${issuer}".`)
  const name = environment.LEGATO_OIDC_NAME || new URL(issuer).host
  return { name, issuer, clientId, clientSecret, strength: strengthIn(environment) }
}

/** A day is the longest that anybody asks for; 0 is no limit. */
const MINUTES = { least: 0, most: 1440, unset: 0 }

function strengthIn(environment: Environment): HospitalOptions['strength'] {
  const { LEGATO_OIDC_ACR, LEGATO_OIDC_AMR, LEGATO_OIDC_MINUTES } = environment
  const [contexts, methods] = [listOf(LEGATO_OIDC_ACR), listOf(LEGATO_OIDC_AMR)]
  const minutes = numberOf('LEGATO_OIDC_MINUTES', LEGATO_OIDC_MINUTES, MINUTES) || undefined
  return contexts.length + methods.length > 0 || minutes
    ? { contexts, methods, minutes }
    : undefined
}
