import type { Diary, SavedNight } from '@legato/server/api'
import { type Answer, type Failure, failureOf, outcomeIn } from '../api/index.ts'
import type { Owner, PhoneNight } from '../phone/index.ts'

/** What became of a night that was sent; `later` when nobody answered, or nobody who knows. */
export type Sent =
  | { readonly kind: 'kept'; readonly night: PhoneNight }
  | { readonly kind: 'later' }
  | { readonly kind: 'signed-out' }
  /** The diary is not open to this account, or not any more. */
  | { readonly kind: 'closed' }

/** The network, so that tests can take its place. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>

const CONFLICT = 409

/** Sends a night. One that another version stands against comes back with that version beside it. */
export async function send(fetch: Fetch, of: Owner, kept: PhoneNight): Promise<Sent> {
  const path = `/api/patients/${of.patient}/diary/${kept.night.night}`
  const body = { night: kept.night, ...(kept.version !== undefined && { version: kept.version }) }
  const answer = await asked<SavedNight>(fetch, path, { method: 'PUT', body: JSON.stringify(body) })
  if (answer === 'conflict') return against(fetch, of, kept)
  if (answer.kind === 'ok') {
    const { version } = answer.value
    return { kind: 'kept', night: { night: kept.night, version, way: { kind: 'sent' } } }
  }
  return refusal(kept, answer.failure)
}

/** The nights from a day on, and the drugs. */
export async function load(fetch: Fetch, of: Owner, since: string): Promise<Answer<Diary>> {
  const path = `/api/patients/${of.patient}/diary?since=${since}`
  const answer = await asked<Diary>(fetch, path, {})
  return answer === 'conflict' ? { kind: 'failed', failure: { kind: 'broken' } } : answer
}

async function against(fetch: Fetch, of: Owner, kept: PhoneNight): Promise<Sent> {
  const answer = await load(fetch, of, kept.night.night)
  if (answer.kind === 'failed') return { kind: 'later' }
  const other = answer.value.nights.find(({ night }) => night.night === kept.night.night)
  // It was taken back on the other side: it is sent as a first one next time.
  if (!other) return { kind: 'kept', night: { night: kept.night, way: { kind: 'waiting' } } }
  return { kind: 'kept', night: { ...kept, way: { kind: 'other', ...other } } }
}

function refusal(kept: PhoneNight, failure: Failure): Sent {
  switch (failure.kind) {
    case 'offline':
    case 'broken':
      return { kind: 'later' }
    case 'signed-out':
      return { kind: 'signed-out' }
    case 'forbidden':
    case 'missing':
      return { kind: 'closed' }
    case 'refused':
      return { kind: 'kept', night: { ...kept, way: { kind: 'refused' } } }
  }
}

async function asked<T>(
  fetch: Fetch,
  path: string,
  init: RequestInit,
): Promise<Answer<T> | 'conflict'> {
  const headers = {
    accept: 'application/json',
    ...(init.body !== undefined && { 'content-type': 'application/json' }),
  }
  try {
    const response = await fetch(path, { ...init, headers })
    if (response.status === CONFLICT) return 'conflict'
    const text = await response.text()
    if (response.ok) return { kind: 'ok', value: JSON.parse(text) }
    return { kind: 'failed', failure: failureOf(response.status, outcomeIn(text)) }
  } catch {
    return { kind: 'failed', failure: { kind: 'offline' } }
  }
}
