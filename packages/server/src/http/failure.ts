import type { Issue } from '@legato/fhir'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { type Trouble, troubleOf } from '../postgres/index.ts'
import { refuse } from './answer.ts'
import { TooFast } from './pace.ts'

/** What fastify itself refuses, in the words of this house. */
const KNOWN: Readonly<Record<string, Issue>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'not-supported' },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: 'wrong-parameter',
    at: 'body',
    values: { expected: 'JSON' },
  },
  // PostgreSQL's query_canceled: a statement took longer than it may.
  '57014': { code: 'took-too-long' },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'wrong-parameter',
    at: 'body',
    values: { expected: 'JSON' },
  },
}

/** What is wrong with the database, and not with the request. */
const TROUBLES: Readonly<Record<Trouble, Issue>> = {
  away: { code: 'database-away' },
  full: { code: 'disk-full' },
}

/**
 * Every failure leaves as an OperationOutcome. One that nobody foresaw is logged under a number,
 * which is all that the caller learns of it: a message of the database may hold data of a patient,
 * so the log gets the code and the stack without the message.
 */
export function answerFailures(
  app: FastifyInstance,
  { newId, importLimit }: { readonly newId: () => string; readonly importLimit: number },
): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof TooFast) return slowed(reply, error)
    const issue = foreseen(error, importLimit)
    if (issue) return refuse(reply, issue)
    const trouble = troubleOf(error)
    if (trouble) {
      request.log.error({ trouble, code: error.code }, 'failed')
      return refuse(reply, TROUBLES[trouble])
    }
    const incident = newId()
    request.log.error({ incident, code: error.code, stack: frames(error) }, 'failed')
    return refuse(reply, { code: 'failed', values: { incident } })
  })
}

function slowed(reply: FastifyReply, { seconds }: TooFast): FastifyReply {
  reply.header('retry-after', seconds)
  return refuse(reply, { code: 'too-many-requests', values: { seconds: String(seconds) } })
}

function foreseen(error: FastifyError, importLimit: number): Issue | undefined {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { code: 'too-large', values: { limit: `${Math.floor(importLimit / 2 ** 20)} MB` } }
  if (error.validation) return invalid(error)
  return KNOWN[error.code]
}

/** Names the field, never its value: it may be a password or a name. */
function invalid({ validation, validationContext = 'body' }: FastifyError): Issue {
  const [first] = validation ?? []
  const at = `${validationContext}${(first?.instancePath ?? '').replaceAll('/', '.')}`
  return { code: 'wrong-parameter', at, values: { expected: first?.message ?? 'another form' } }
}

/** The places in the code; the first line holds the message. */
function frames(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
}
