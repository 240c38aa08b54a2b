import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { FHIR_BASE, fhirRoutes } from '../fhir/index.ts'
import { accessRoutes } from './accesses.ts'
import { accountRoutes } from './account.ts'
import { accountsRoutes } from './accounts.ts'
import { refusalOf, refuse } from './answer.ts'
import { carerRoutes } from './carers.ts'
import { claimRoutes } from './claims.ts'
import { consentRoutes } from './consents.ts'
import { diaryRoutes } from './diary.ts'
import { documentRoutes } from './documents.ts'
import { doubtRoutes } from './doubts.ts'
import { dueRoutes } from './dues.ts'
import { examRoutes, mappingRoutes } from './exams.ts'
import { answerFailures } from './failure.ts'
import { glassRoutes } from './glass.ts'
import { guard } from './guard.ts'
import { healthRoutes } from './health.ts'
import type { House } from './house.ts'
import { importRoutes } from './imports.ts'
import { instrumentRoutes } from './instruments.ts'
import { invitationRoutes } from './invitation.ts'
import { knowledgeRoutes } from './knowledge.ts'
import { fileRoutes } from './machine-files.ts'
import { mergeRoutes } from './merges.ts'
import { nightFileRoutes, nightRoutes } from './nights.ts'
import { pageRoutes } from './pages.ts'
import { patientAccountRoutes } from './patient-account.ts'
import { patientRoutes } from './patients.ts'
import { readingRoutes } from './readings.ts'
import { hospitalRoutes, sessionRoutes } from './session.ts'
import { awaitingRoutes, signatureRoutes } from './signatures.ts'
import { teamRoutes } from './team.ts'
import { vesselRoutes } from './vessels.ts'

/** The server of a house, not yet listening. */
export async function buildServer(house: House): Promise<FastifyInstance> {
  const app = fastify({
    logger: logging(house),
    // Fastify's own lines hold whole addresses, and so the words of a search.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    // What comes in while the last answers leave is answered too, and told that it was the last.
    return503OnClosing: false,
    // Else Fastify answers by itself what it cannot read, and without the headers of safety.
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : NOWHERE),
    frameworkErrors: (_, __, reply) => refuse(reply, { code: 'not-found' }),
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  })
  answerFailures(app, house)
  tellAnswers(app, house)
  // Before the guard, so that what it turns away carries these headers too.
  await app.register(helmet, security(house))
  guard(app, house.hosts)
  await app.register(cookie)
  await app.register(api(house), { prefix: '/api' })
  await app.register((part: FastifyInstance) => fhirRoutes(part, house), { prefix: FHIR_BASE })
  if (house.pages !== undefined) await pageRoutes(app, house.pages)
  else app.setNotFoundHandler((_, reply) => refuse(reply, { code: 'not-found' }))
  return app
}

/** There is no such route, and there will be none. */
const NOWHERE = '/api/-'
/** No id is so long. */
const LONGEST_PART = 100

/** Whether the escapes of an address can be read, and its parts may be ids. */
function isReadable(url: string): boolean {
  try {
    const parts = decodeURIComponent(url.split('?', 1)[0] ?? '').split('/')
    return parts.every((part) => part.length <= LONGEST_PART)
  } catch {
    return false
  }
}

function api(house: House) {
  return async (app: FastifyInstance): Promise<void> => {
    // A plain text body is what a form of another site can send.
    app.removeContentTypeParser('text/plain')
    app.addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'no-store')
    })
    app.setNotFoundHandler((_, reply) => refuse(reply, { code: 'not-found' }))
    healthRoutes(app, house)
    patientRoutes(app, house)
    accessRoutes(app, house)
    readingRoutes(app, house)
    diaryRoutes(app, house)
    documentRoutes(app, house)
    doubtRoutes(app, house)
    mergeRoutes(app, house)
    knowledgeRoutes(app, house)
    claimRoutes(app, house)
    glassRoutes(app, house)
    consentRoutes(app, house)
    carerRoutes(app, house)
    teamRoutes(app, house)
    signatureRoutes(app, house)
    awaitingRoutes(app, house)
    dueRoutes(app, house)
    instrumentRoutes(app, house)
    vesselRoutes(app, house)
    mappingRoutes(app, house)
    fileRoutes(app, house)
    nightRoutes(app, house)
    for (const routes of [
      sessionRoutes,
      hospitalRoutes,
      invitationRoutes,
      accountRoutes,
      accountsRoutes,
      patientAccountRoutes,
    ])
      await app.register((part: FastifyInstance) => routes(part, house))
    await app.register((part: FastifyInstance) => importRoutes(part, house))
    await app.register((part: FastifyInstance) => examRoutes(part, house))
    await app.register((part: FastifyInstance) => nightFileRoutes(part, house))
  }
}

function security({ secure }: House) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure,
  } as const
}

function logging({ log }: House) {
  return log ? { level: 'info', base: null, stream: { write: log.write } } : false
}

/** A line and a count for each answer: the route as it is written here, and the code of a refusal, without ids and words. */
function tellAnswers(app: FastifyInstance, { watched }: House): void {
  app.addHook('onResponse', async (request, reply) => {
    const { elapsedTime, statusCode: status } = reply
    const { method, routeOptions } = request
    const told = { method, route: routeOptions.url ?? 'none', status }
    const refused = refusalOf(reply)
    request.log.info({ ...told, ...(refused && { refused }), ms: Math.round(elapsedTime) })
    watched?.metrics.note({ ...told, seconds: elapsedTime / 1000 })
  })
}
