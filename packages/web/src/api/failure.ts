import type { OperationOutcome } from '@legato/server/api'

/** Why something was not answered. Each has its own words and its own way on. */
export type Failure =
  | { readonly kind: 'offline' }
  /** `again` when only a sign-in of the last minutes will do. */
  | { readonly kind: 'signed-out'; readonly says: readonly string[]; readonly again: boolean }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'missing' }
  /** The server says what is wrong with the request, in words. */
  | { readonly kind: 'refused'; readonly says: readonly string[] }
  | { readonly kind: 'broken' }

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What an HTTP status and its OperationOutcome mean to the reader. */
export function failureOf(status: number, outcome: OperationOutcome | undefined): Failure {
  if (status === 403) return { kind: 'forbidden' }
  if (status === 404) return { kind: 'missing' }
  const says = (outcome?.issue ?? []).flatMap(({ details }) =>
    details?.text ? [details.text] : [],
  )
  if (status === 401) {
    const again = outcome?.issue[0]?.details?.coding?.[0]?.code === 'sign-in-again'
    return { kind: 'signed-out', says, again }
  }
  return status < 500 && says.length > 0 ? { kind: 'refused', says } : { kind: 'broken' }
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
