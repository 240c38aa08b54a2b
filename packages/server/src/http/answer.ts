import type { Answer } from '@legato/clinic/record'
import {
  type CodeId,
  type Issue,
  type OperationOutcome,
  type OperationOutcomeIssue,
  outcome,
} from '@legato/fhir'
import type { FastifyReply } from 'fastify'

/** FHIR issue types that mean something to HTTP; any other is a request that was wrong. */
const STATUS: Partial<Record<NonNullable<OperationOutcomeIssue['code']>, number>> = {
  login: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-long': 413,
  'not-supported': 415,
  throttled: 429,
  exception: 500,
  timeout: 503,
  transient: 503,
}

/** Codes that mean more to HTTP than their issue type does. */
const STATUS_OF_CODE: Partial<Record<CodeId, number>> = {
  gone: 410,
  'type-not-kept': 404,
  'not-contained': 400,
  'method-not-offered': 405,
  'not-acceptable': 406,
  'exists-already': 412,
  'several-match': 412,
  'condition-empty': 412,
  'too-many-entries': 413,
  'patch-misplaced': 422,
  'reference-unresolved': 400,
  'condition-without-match': 412,
  'disk-full': 507,
}

/** After so many seconds it is worth asking again. */
const RETRY_AFTER_S: Readonly<Record<number, number>> = { 503: 5, 507: 60 }

/** What an answer refused, for its line of the log. */
const refusals = new WeakMap<FastifyReply, string>()

/** The code of the refusal that was sent; undefined when none was. */
export function refusalOf(reply: FastifyReply): string | undefined {
  return refusals.get(reply)
}

/** Keeps for the log why something was refused: by its code, never in words, which may be a patient's. */
export function noteRefusal(reply: FastifyReply, { issue: [first] }: OperationOutcome): void {
  const code = first?.details?.coding?.[0]?.code
  if (code !== undefined) refusals.set(reply, code)
}

/** Sends what was asked for, or the refusal under a fitting status. */
export function send(reply: FastifyReply, answer: Answer<unknown>): FastifyReply {
  return answer.kind === 'ok' ? reply.send(answer.value) : sendOutcome(reply, answer.outcome)
}

export function refuse(reply: FastifyReply, issue: Issue): FastifyReply {
  return sendOutcome(reply, outcome(issue))
}

export function sendOutcome(reply: FastifyReply, refusal: OperationOutcome): FastifyReply {
  const status = statusOf(refusal)
  noteRefusal(reply, refusal)
  const wait = RETRY_AFTER_S[status]
  if (wait !== undefined) reply.header('retry-after', wait)
  return reply.code(status).send(refusal)
}

/** The HTTP status under which a refusal travels: that of its first issue. */
export function statusOf({ issue: [first] }: OperationOutcome): number {
  const named = first?.details?.coding?.[0]?.code
  const special = Object.entries(STATUS_OF_CODE).find(([code]) => code === named)?.[1]
  return special ?? (first?.code && STATUS[first.code]) ?? 400
}

/** The value of an answer made into another; a refusal stays as it is. */
export async function andThen<A, B>(
  answer: Answer<A>,
  next: (value: A) => Answer<B> | Promise<Answer<B>>,
): Promise<Answer<B>> {
  return answer.kind === 'ok' ? next(answer.value) : answer
}
