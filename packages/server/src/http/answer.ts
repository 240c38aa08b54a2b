import type { Answer } from '@legato/clinic/record'
import {
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
}

/** Sends what was asked for, or the refusal under a fitting status. */
export function send(reply: FastifyReply, answer: Answer<unknown>): FastifyReply {
  return answer.kind === 'ok' ? reply.send(answer.value) : sendOutcome(reply, answer.outcome)
}

export function refuse(reply: FastifyReply, issue: Issue): FastifyReply {
  return sendOutcome(reply, outcome(issue))
}

export function sendOutcome(reply: FastifyReply, refusal: OperationOutcome): FastifyReply {
  const code = refusal.issue[0]?.code
  return reply.code((code && STATUS[code]) ?? 400).send(refusal)
}

/** The value of an answer made into another; a refusal stays as it is. */
export async function andThen<A, B>(
  answer: Answer<A>,
  next: (value: A) => Answer<B> | Promise<Answer<B>>,
): Promise<Answer<B>> {
  return answer.kind === 'ok' ? next(answer.value) : answer
}
