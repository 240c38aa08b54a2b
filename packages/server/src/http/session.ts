import type { FastifyInstance } from 'fastify'
import type { Credentials, SignInWays } from '../api.ts'
import type { AuthenticationResponseJSON } from '../identity/index.ts'
import { refuse, send } from './answer.ts'
import { bodyOf, CREDENTIAL, TEXT, TOKEN } from './body.ts'
import { cookieFlags, giveCookies, sendEntry, sessionOf } from './entry.ts'
import type { House } from './house.ts'
import { cookieName, presenceOf, tokenOf } from './signed-in.ts'
import { placeOf, visitorOf } from './visitor.ts'

const CREDENTIALS = bodyOf({
  name: TEXT,
  password: { type: 'string', minLength: 1, maxLength: 256 },
})

/** Signing in and out, and who is signed in. */
export async function sessionRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house
  app.get('/sign-in', async (): Promise<SignInWays> => {
    const { demonstration } = house
    return {
      ...(identity.hospital === undefined ? {} : { hospital: identity.hospital }),
      ...(demonstration === undefined ? {} : { demonstration }),
    }
  })

  app.post<{ Body: Credentials }>('/session', CREDENTIALS, async (request, reply) => {
    const { name, password } = request.body
    const answer = await identity.byPassword({ name, password }, visitorOf(request, house))
    return sendEntry(request, reply, { house, answer })
  })

  app.post<{ Body: { readonly ticket: string; readonly code: string } }>(
    '/session/code',
    bodyOf({ ticket: TOKEN, code: TEXT }),
    async (request, reply) => {
      const { ticket, code } = request.body
      const answer = await identity.byCode({ ticket, code }, visitorOf(request, house))
      return sendEntry(request, reply, { house, answer })
    },
  )

  app.post('/session/passkey/challenge', async (request, reply) =>
    send(reply, await identity.askPasskey(placeOf(request, house), visitorOf(request, house))),
  )

  app.post<{ Body: { readonly response: AuthenticationResponseJSON } }>(
    '/session/passkey',
    bodyOf({ response: CREDENTIAL }),
    async (request, reply) => {
      const given = { response: request.body.response, place: placeOf(request, house) }
      const answer = await identity.byPasskey(given, visitorOf(request, house))
      return sendEntry(request, reply, { house, answer })
    },
  )

  app.get('/session', async (request, reply) => {
    const account = await presenceOf(request, house)
    return account
      ? reply.send(sessionOf(account, house))
      : refuse(reply, { code: 'sign-in-needed' })
  })

  app.delete('/session', async (request, reply) => {
    const token = tokenOf(request, house)
    if (token !== undefined) await identity.signOut(token)
    return reply.clearCookie(cookieName(house.secure), cookieFlags(house)).code(204).send()
  })
}

/** The way to the sign-in of the hospital, and back from it. */
export async function hospitalRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house
  const cookie = house.secure ? '__Host-legato-hospital' : 'legato-hospital'
  // Lax: the browser comes back from another site. It opens nothing without the provider's answer.
  const flags = { ...cookieFlags(house), sameSite: 'lax', maxAge: 600 } as const

  app.post<{ Body: { readonly link?: string } }>(
    '/session/hospital',
    bodyOf({ link: TOKEN }, { optional: ['link'] }),
    async (request, reply) => {
      const back = `${placeOf(request, house).origin}/api/session/hospital`
      const { link } = request.body
      const way = { back, ...(link === undefined ? {} : { link }) }
      const begun = await identity.beginHospital(way, visitorOf(request, house))
      if (begun.kind !== 'ok') return send(reply, begun)
      return reply.setCookie(cookie, begun.value.state, flags).send({ url: begun.value.url })
    },
  )

  app.get('/session/hospital', async (request, reply) => {
    const state = request.cookies[cookie] ?? ''
    const query = request.raw.url?.split('?')[1] ?? ''
    const answer = await identity.byHospital({ query, state }, visitorOf(request, house))
    reply.clearCookie(cookie, flags)
    if (answer.kind !== 'ok') return reply.redirect('/#hospital-failed')
    await giveCookies(request, reply, { house, ...answer.value })
    return reply.redirect('/')
  })
}
