import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from './answer.ts'

const LOCAL = ['127.0.0.1', 'localhost', '[::1]']
const READING = ['GET', 'HEAD']

/**
 * Turns away requests that no page of ours makes.
 *
 * - A Host that is not ours: another site whose name was made to point at this machine
 *   (DNS rebinding).
 * - A write that another site makes with this browser's cookie: told by Origin and
 *   Sec-Fetch-Site. The cookie is SameSite=Strict and bodies must be JSON or a FHIR file, which a
 *   foreign form cannot send; this is the third wall.
 */
export function guard(app: FastifyInstance, hosts: readonly string[]): void {
  const ours = [...LOCAL, ...hosts]
  app.addHook('onRequest', async (request, reply) => {
    if (!ours.includes(hostname(request.host))) return refuse(reply, { code: 'wrong-host' })
    if (!READING.includes(request.method) && isForeign(request))
      return refuse(reply, { code: 'cross-site' })
    return undefined
  })
}

function hostname(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin } = headers
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}
