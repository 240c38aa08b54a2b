import type { OperationOutcome } from '@legato/fhir'
import { statusOf } from '../http/answer.ts'

/**
 * The status of a refusal, where FHIR has its own mind: a version other than the one named is a
 * failed precondition, and what is not supported is a bad request unless it is the media type.
 */
export function statusIn(outcome: OperationOutcome): number {
  const named = outcome.issue[0]?.details?.coding?.[0]?.code
  if (named === 'version-conflict') return 412
  const status = statusOf(outcome)
  return status === 415 && named !== 'wrong-media-type' ? 400 : status
}
