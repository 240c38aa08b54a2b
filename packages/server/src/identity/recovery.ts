import type { ClinicId } from '@legato/values'
import type { Query } from '../repository/store.ts'
import { fingerprint } from './fingerprint.ts'
import { letters } from './password.ts'

const COUNT = 10
/** 120 bits: more than the 112 from which OWASP ASVS 5.0 (6.5.2) asks for no slow hash. */
const LENGTH = 24

/** Gives the account ten new codes in place of all older ones; they are shown this once. */
export async function newRecoveryCodes(
  query: Query,
  clinic: ClinicId,
  {
    account,
    random,
  }: { readonly account: string; readonly random: (length: number) => Uint8Array },
): Promise<readonly string[]> {
  const codes = Array.from({ length: COUNT }, () => letters(random, LENGTH, 4))
  await dropRecoveryCodes(query, clinic, account)
  await query(
    `insert into legato.recovery_code (clinic, account, code_hash)
      select $1, $2, unnest($3::bytea[])`,
    [clinic, account, codes.map((code) => fingerprint(plain(code)))],
  )
  return codes
}

/** Uses a code up; false when it is none of this account's, or was used. */
export async function takeRecoveryCode(
  query: Query,
  clinic: ClinicId,
  { account, code }: { readonly account: string; readonly code: string },
): Promise<boolean> {
  const taken = await query(
    `delete from legato.recovery_code
      where clinic = $1 and account = $2 and code_hash = $3 returning account`,
    [clinic, account, fingerprint(plain(code))],
  )
  return taken.length === 1
}

export async function dropRecoveryCodes(
  query: Query,
  clinic: ClinicId,
  account: string,
): Promise<void> {
  await query('delete from legato.recovery_code where clinic = $1 and account = $2', [
    clinic,
    account,
  ])
}

export async function countRecoveryCodes(
  query: Query,
  clinic: ClinicId,
  account: string,
): Promise<number> {
  const [row] = await query<{ count: number }>(
    `select count(*)::integer as count from legato.recovery_code
      where clinic = $1 and account = $2`,
    [clinic, account],
  )
  return row?.count ?? 0
}

/** However it was copied: capitals, hyphens and spaces do not matter. */
function plain(code: string): string {
  return code.toLowerCase().replace(/[^0-9a-z]/g, '')
}
