import type { OperationOutcome } from '@legato/fhir'

/** The answer of the repository: what was asked for, or why not, in FHIR's own words. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly outcome: OperationOutcome }
