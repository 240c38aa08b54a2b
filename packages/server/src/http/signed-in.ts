import type { Actor, Answer } from '@legato/clinic/record'
import type { FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify'
import { actorOf } from '../identity/index.ts'
import { refuse, send } from './answer.ts'
import type { House } from './house.ts'

/** `__Host-` binds the cookie to this one host, and browsers take it over https alone. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-legato' : 'legato'
}

/** A route for those who are signed in: it is told who asks, and gives an answer. */
export function signedIn<Route extends RouteGenericInterface>(
  house: House,
  handle: (actor: Actor, request: FastifyRequest<Route>) => Promise<Answer<unknown>>,
) {
  return async (request: FastifyRequest<Route>, reply: FastifyReply): Promise<FastifyReply> => {
    const token = request.cookies[cookieName(house.secure)]
    const account = token === undefined ? undefined : await house.identity.who(token)
    if (account === undefined) return refuse(reply, { code: 'sign-in-needed' })
    return send(reply, await handle(actorOf(account, house.identity.clinic), request))
  }
}
