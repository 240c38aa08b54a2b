import type { ClinicId } from '@legato/values'
import { Secret, TOTP } from 'otpauth'
import type { Query } from '../repository/store.ts'

const SECONDS = 30

/** 160 bits as RFC 4226, section 4 recommends, in base32. */
export function newSecret(random: (length: number) => Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(random(20)).buffer }).base32
}

/** The address that a phone reads from the picture. */
export function uriOf(secret: string, name: string): string {
  return generator(secret, name).toString()
}

/**
 * Which 30 seconds a code belongs to: the present ones, or those before or after, for a clock that
 * goes a little wrong (RFC 6238, section 5.2). Undefined when to none of them.
 */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime()
  const token = code.replace(/\s/g, '')
  const delta = /^\d{6}$/.test(token)
    ? generator(secret, '').validate({ token, timestamp, window: 1 })
    : null
  return delta === null ? undefined : Math.floor(timestamp / 1000 / SECONDS) + delta
}

// SHA-1, six digits and 30 seconds: what every authenticator application understands.
function generator(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Legato',
    label,
    secret,
    algorithm: 'SHA1',
    digits: 6,
    period: SECONDS,
  })
}

export async function setTotp(
  query: Query,
  clinic: ClinicId,
  {
    account,
    sealed,
    step,
  }: { readonly account: string; readonly sealed?: Uint8Array; readonly step?: number },
): Promise<void> {
  await query('update legato.account set totp = $3, totp_step = $4 where clinic = $1 and id = $2', [
    clinic,
    account,
    sealed,
    step,
  ])
}

/** Takes a code's 30 seconds as used; false when they, or later ones, were used before. */
export async function takeStep(
  query: Query,
  clinic: ClinicId,
  { account, step }: { readonly account: string; readonly step: number },
): Promise<boolean> {
  const taken = await query(
    `update legato.account set totp_step = $3
      where clinic = $1 and id = $2 and (totp_step is null or totp_step < $3) returning id`,
    [clinic, account, step],
  )
  return taken.length === 1
}
