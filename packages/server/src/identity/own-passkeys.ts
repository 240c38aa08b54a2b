import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import type { Query } from '../repository/store.ts'
import { note, noted } from './note.ts'
import { here, type IdentityParts } from './parts.ts'
import {
  addPasskey,
  askNewPasskey,
  type Place,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from './passkey.ts'
import type { Presence } from './session.ts'

export function beginPasskey(
  parts: IdentityParts,
  { id, name }: Presence,
  place: Place,
): Promise<Answer<PublicKeyCredentialCreationOptionsJSON>> {
  return here(parts, (query) => askNewPasskey(query, parts, { account: id, name, place }))
}

export function keepPasskey(
  parts: IdentityParts,
  { id }: Presence,
  made: {
    readonly name: string
    readonly response: RegistrationResponseJSON
    readonly place: Place
  },
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    const done = await addPasskey(query, parts, { account: id, ...made })
    await note(query, parts, { what: 'passkey added', account: id, done })
    return done ? ok(undefined) : refused({ code: 'passkey-not-kept' })
  })
}

export function namePasskey(
  parts: IdentityParts,
  { id }: Presence,
  { passkey, name }: { readonly passkey: string; readonly name: string },
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    const named = await query(
      `update legato.passkey set name = $4
        where clinic = $1 and account = $2 and id = $3 returning id`,
      [parts.clinic, id, passkey, name],
    )
    return noted(query, parts, { what: 'passkey named', account: id, done: named.length === 1 })
  })
}

/** Takes a passkey away, unless nothing else opens the account. */
export function removePasskey(
  parts: IdentityParts,
  { id }: Presence,
  passkey: string,
): Promise<Answer<void>> {
  return here(parts, async (query) => {
    if (await isLastWayIn(query, parts, { account: id, passkey }))
      return refused({ code: 'last-way-in' })
    const removed = await query(
      `delete from legato.passkey
        where clinic = $1 and account = $2 and id = $3 returning id`,
      [parts.clinic, id, passkey],
    )
    return noted(query, parts, {
      what: 'passkey removed',
      account: id,
      done: removed.length === 1,
    })
  })
}

/** The row of the account is held: of two passkeys removed at once, one stays. */
async function isLastWayIn(
  query: Query,
  { clinic }: IdentityParts,
  { account, passkey }: { readonly account: string; readonly passkey: string },
): Promise<boolean> {
  await query('select from legato.account where clinic = $1 and id = $2 for update', [
    clinic,
    account,
  ])
  const [other] = await query(
    `select from legato.account where clinic = $1 and id = $2 and (password_hash is not null
      or exists (select from legato.hospital_subject where clinic = $1 and account = $2)
      or exists (select from legato.passkey where clinic = $1 and account = $2 and id <> $3))`,
    [clinic, account, passkey],
  )
  return other === undefined
}
