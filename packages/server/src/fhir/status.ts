import type { OperationOutcome } from '@legato/fhir'
import { statusOf } from '../http/answer.ts'

/** The status of a refusal in FHIR, where a version other than the one named is a precondition failed. */
export function statusIn(outcome: OperationOutcome): number {
  const named = outcome.issue[0]?.details?.coding?.[0]?.code
  return named === 'version-conflict' ? 412 : statusOf(outcome)
}
