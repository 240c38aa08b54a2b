import type { OperationOutcome } from '@legato/server/api'

/** Why something was not answered. Each has its own words and its own way on. */
export type Failure =
  | { readonly kind: 'offline' }
  /** `again` when only a sign-in of the last minutes will do. */
  | { readonly kind: 'signed-out'; readonly says: readonly string[]; readonly again: boolean }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'missing' }
  /** The server says what is wrong with the request, in words, and its code where a page knows a way on. */
  | { readonly kind: 'refused'; readonly says: readonly string[]; readonly code?: string }
  | { readonly kind: 'broken' }

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The server says itself that its disk is full, and what to do; its other faults say nothing. */
const NO_ROOM = 507

/** What an HTTP status and its OperationOutcome mean to the reader. */
export function failureOf(status: number, outcome: OperationOutcome | undefined): Failure {
  if (status === 403) return { kind: 'forbidden' }
  if (status === 404) return { kind: 'missing' }
  const says = (outcome?.issue ?? []).flatMap(({ details }) =>
    details?.text ? [details.text] : [],
  )
  const code = outcome?.issue[0]?.details?.coding?.[0]?.code
  if (status === 401) return { kind: 'signed-out', says, again: code === 'sign-in-again' }
  if ((status >= 500 && status !== NO_ROOM) || says.length === 0) return { kind: 'broken' }
  return { kind: 'refused', says, ...(code !== undefined && { code }) }
}

/** The outcome in a body, when there is one. */
export function outcomeIn(text: string): OperationOutcome | undefined {
  try {
    const body = JSON.parse(text)
    return body?.resourceType === 'OperationOutcome' ? body : undefined
  } catch {
    return undefined
  }
}
