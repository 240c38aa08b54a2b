import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from './answer.ts'
import type { House } from './house.ts'

/**
 * For who watches the server, and nothing about what it holds: `health` answers while the process
 * lives, `ready` while the database answers too, `metrics` to who knows the token.
 */
export function healthRoutes(app: FastifyInstance, { isReady, watched }: House): void {
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (_, reply) =>
    (await isReady()) ? reply.send({ status: 'ready' }) : refuse(reply, { code: 'not-ready' }),
  )
  if (watched === undefined) return
  app.get('/metrics', async (request, reply) => {
    if (!knows(request, watched.token)) return refuse(reply, { code: 'sign-in-needed' })
    const { type, text } = await watched.metrics.read()
    return reply.type(type).send(text)
  })
}

/** Compared as digests, so that time tells neither its length nor its letters. */
function knows({ headers }: FastifyRequest, token: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
