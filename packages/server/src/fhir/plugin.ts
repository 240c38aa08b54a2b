import type { OperationOutcome, Resource } from '@legato/fhir'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { noteRefusal } from '../http/answer.ts'
import type { House } from '../http/house.ts'
import { asking } from '../http/signed-in.ts'
import { actorOf, type Presence } from '../identity/index.ts'
import { bodyIn } from './body.ts'
import { described } from './capabilities.ts'
import { answerTo } from './handlers.ts'
import { paced } from './paced.ts'
import { ROUTES } from './routes.ts'
import { statusIn } from './status.ts'
import { asked, routed, type Wire } from './wire.ts'

/** Where the API stands. */
export const FHIR_BASE = '/fhir/R4'

const FHIR_JSON = 'application/fhir+json; charset=utf-8'
const PRESENCE = 'presence'

/**
 * The FHIR API on Fastify: the only file of this room that knows of it. What a request means and
 * what it is answered are values; Fastify's own routes are there for the log and for its hooks.
 */
export async function fhirRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.removeAllContentTypeParsers()
  const asItIs = { parseAs: 'buffer', bodyLimit: house.importLimit } as const
  app.addContentTypeParser('*', asItIs, async (_: unknown, body: Buffer) => body)
  app.decorateRequest(PRESENCE, null)
  app.addHook('onRequest', (request, reply) => admit(house, request, reply))
  const serve = (request: FastifyRequest, reply: FastifyReply) => answer(house, request, reply)
  for (const { method, path } of ROUTES) app.route({ method, url: path, handler: serve })
  app.setNotFoundHandler(serve)
}

/** Who is not signed in learns what the API is, and nothing else; a body of theirs is not read. */
async function admit(house: House, request: FastifyRequest, reply: FastifyReply) {
  reply.header('cache-control', 'no-store').type(FHIR_JSON)
  const matched = routed(wireOf(house, request))
  if (matched.kind === 'route' && matched.route.verb === undefined) return undefined
  const who = await asking(request, house)
  if (who.kind === 'refused') return refuse(reply, who.outcome)
  request.setDecorator(PRESENCE, who.value)
  return undefined
}

async function answer(house: House, request: FastifyRequest, reply: FastifyReply) {
  const wire = wireOf(house, request)
  const matched = routed(wire)
  if (matched.kind === 'other-method') reply.header('allow', matched.offered.join(', '))
  const understood = asked(wire, matched)
  if (understood.kind === 'refused') return refuse(reply, understood.outcome)
  const { route, request: question, isPretty } = understood.value
  const presence = request.getDecorator<Presence | null>(PRESENCE)
  const answered = presence
    ? await answerTo(route.interaction, { ...kernelOf(house, presence), request: question })
    : described(question)
  if (answered.kind === 'refused') return refuse(reply, answered.outcome, isPretty)
  const { status, headers, resource } = answered.value
  reply.code(status).headers(headers)
  return resource === undefined ? reply.send() : reply.send(written(resource, isPretty))
}

function kernelOf(house: House, presence: Presence) {
  const { repository, identity, now, newId } = house
  const actor = actorOf(presence, identity.clinic)
  return { resources: repository.resources, actor, now, newId, answer: paced(house, presence) }
}

function refuse(reply: FastifyReply, refusal: OperationOutcome, isPretty = false): FastifyReply {
  noteRefusal(reply, refusal)
  return reply.code(statusIn(refusal)).send(written(refusal, isPretty))
}

function written(resource: Resource, isPretty: boolean): string {
  return JSON.stringify(resource, null, isPretty ? 2 : undefined)
}

function wireOf(
  { secure, zone }: House,
  { method, url, headers, body, host }: FastifyRequest,
): Wire {
  const header = (name: string) => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return {
    method,
    address: url.slice(FHIR_BASE.length).replace(/^(?!\/)/, '/'),
    header,
    body: (content) =>
      bodyIn(
        { bytes: body instanceof Uint8Array ? body : undefined, type: header('content-type') },
        content,
      ),
    base: `${secure ? 'https' : 'http'}://${host}${FHIR_BASE}`,
    zone,
  }
}
