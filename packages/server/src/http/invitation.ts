import type { FastifyInstance } from 'fastify'
import type { RegistrationResponseJSON } from '../identity/index.ts'
import { send } from './answer.ts'
import { bodyOf, CREDENTIAL, PASSWORD, TEXT, TOKEN } from './body.ts'
import { sendEntry } from './entry.ts'
import type { House } from './house.ts'
import { placeOf, visitorOf } from './visitor.ts'

interface Held {
  readonly token: string
}

/**
 * Links that open an account once. The token stands behind the # of the address, which browsers
 * send to nobody, and comes here in the body, which no log keeps.
 */
export async function invitationRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house

  app.post<{ Body: Held }>('/links/look', bodyOf({ token: TOKEN }), async ({ body }, reply) =>
    send(reply, await identity.seeLink(body.token)),
  )

  app.post<{ Body: Held & { readonly name?: string; readonly password: string } }>(
    '/links/password',
    bodyOf({ token: TOKEN, name: TEXT, password: PASSWORD }, { optional: ['name'] }),
    async (request, reply) => {
      const { token, name, password } = request.body
      const given = { token, password, ...(name === undefined ? {} : { name }) }
      const answer = await identity.useLink(given, visitorOf(request, house))
      return sendEntry(request, reply, { house, answer })
    },
  )

  app.post<{ Body: Held }>(
    '/links/passkey/challenge',
    bodyOf({ token: TOKEN }),
    async (request, reply) => {
      const given = { token: request.body.token, place: placeOf(request, house) }
      return send(reply, await identity.beginLinkPasskey(given))
    },
  )

  app.post<{ Body: Held & { readonly name: string; readonly response: RegistrationResponseJSON } }>(
    '/links/passkey',
    bodyOf({ token: TOKEN, name: TEXT, response: CREDENTIAL }),
    async (request, reply) => {
      const { token, name, response } = request.body
      const given = { token, name, response, place: placeOf(request, house) }
      const answer = await identity.useLinkPasskey(given, visitorOf(request, house))
      return sendEntry(request, reply, { house, answer })
    },
  )
}
