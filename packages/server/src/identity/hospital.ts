import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/perform.ts'
import { accountById } from './account.ts'
import { open } from './link.ts'
import { note } from './note.ts'
import { here, type IdentityParts, newToken, type Visitor } from './parts.ts'
import { beginnings, type Entered, enter, tryAgainst } from './sign-in.ts'
import { giveTicket, takeTicket } from './ticket.ts'

/** How long somebody may take at the hospital's sign-in, in minutes. */
const MINUTES = 10

/**
 * Begins a sign-in by the hospital; with the token of an invitation, the account is linked to who
 * comes back. The state also stays with the browser, so that nobody finishes what another began.
 */
export async function beginHospital(
  parts: IdentityParts,
  { back, link }: { readonly back: string; readonly link?: string },
  visitor: Visitor,
): Promise<Answer<{ readonly url: string; readonly state: string }>> {
  const { hospital } = parts
  if (!hospital) return refused({ code: 'not-found' })
  const wait = await tryAgainst(parts, [beginnings(visitor)])
  if (wait) return wait
  const challenge = { nonce: newToken(parts), verifier: newToken(parts) }
  const content = {
    ...challenge,
    back,
    ...(link === undefined ? {} : { link: sealed(parts, link) }),
  }
  const state = await here(parts, (query) =>
    giveTicket(query, parts, { kind: 'hospital', content, minutes: MINUTES }),
  )
  const url = await hospital.there({ state, back, ...challenge }).catch(() => undefined)
  return url === undefined ? refused({ code: 'hospital-failed' }) : ok({ url, state })
}

/** The token of an invitation opens an account: it is not kept as it is, even for ten minutes. */
function sealed({ key }: IdentityParts, link: string): string {
  return Buffer.from(key.seal(link, 'link')).toString('base64')
}

/**
 * Lets in who comes back from the hospital: an account is found by issuer and subject alone, never
 * by a name or an email address, which a provider may give to another person.
 */
export async function byHospital(
  parts: IdentityParts,
  { query: search, state }: { readonly query: string; readonly state: string },
  visitor: Visitor,
): Promise<Answer<Entered>> {
  const { hospital } = parts
  const token = new URLSearchParams(search).get('state')
  if (!hospital || token === null || token !== state) return refused({ code: 'hospital-failed' })
  const ticket = await here(parts, (query) =>
    takeTicket(query, parts, { kinds: ['hospital'], token }),
  )
  if (!ticket) return refused({ code: 'hospital-failed' })
  const { nonce = '', verifier = '', back = '', link: held } = ticket.content
  const subject = await hospital.who({ state, nonce, verifier, url: new URL(`${back}?${search}`) })
  if (subject === undefined) return failed(parts)
  const came = { issuer: hospital.issuer, subject, visitor }
  if (held === undefined) return enterLinked(parts, came)
  const link = parts.key.open(Buffer.from(held, 'base64'), 'link')
  return linkAndEnter(parts, { ...came, link })
}

interface Came {
  readonly issuer: string
  readonly subject: string
  readonly visitor: Visitor
}

async function enterLinked(
  parts: IdentityParts,
  { issuer, subject, visitor }: Came,
): Promise<Answer<Entered>> {
  return here(parts, async (query) => {
    const [linked] = await query<{ account: string }>(
      `select account from legato.hospital_subject
        where clinic = $1 and issuer = $2 and subject = $3`,
      [parts.clinic, issuer, subject],
    )
    const row = linked && (await accountById(query, parts.clinic, linked.account))
    if (row && !row.disabled)
      return ok(await enter(query, parts, { row, visitor, what: 'sign in by hospital' }))
    await note(query, parts, { what: 'sign in by hospital', account: row?.id, done: false })
    return refused({ code: 'hospital-failed' })
  })
}

function linkAndEnter(
  parts: IdentityParts,
  { issuer, subject, visitor, link }: Came & { readonly link: string },
): Promise<Answer<Entered>> {
  return open(parts, { token: link, name: '', visitor }, async (query, row) => {
    await note(query, parts, { what: 'hospital linked', account: row.id, done: true })
    const linked = await query(
      `insert into legato.hospital_subject (clinic, issuer, subject, account)
        values ($1, $2, $3, $4) on conflict do nothing returning account`,
      [parts.clinic, issuer, subject, row.id],
    )
    return linked.length === 1
  })
}

function failed(parts: IdentityParts): Promise<Answer<never>> {
  return here(parts, async (query) => {
    await note(query, parts, { what: 'sign in by hospital', account: undefined, done: false })
    return refused({ code: 'hospital-failed' })
  })
}
