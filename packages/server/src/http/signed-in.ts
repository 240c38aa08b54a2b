import type { Actor, Answer } from '@legato/clinic/record'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify'
import { actorOf, type Presence } from '../identity/index.ts'
import { ok, refused } from '../repository/index.ts'
import { refuse, send, sendOutcome } from './answer.ts'
import type { House } from './house.ts'

/** `__Host-` binds the cookie to this one host, and browsers take it over https alone. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-legato' : 'legato'
}

/** The token of the session: a browser's cookie, which a program may send as `Authorization: Bearer` too. */
export function tokenOf(
  { cookies, headers }: FastifyRequest,
  { secure }: House,
): string | undefined {
  const [, sent] = /^Bearer ([\w-]+)$/i.exec(headers.authorization ?? '') ?? []
  return sent ?? cookies[cookieName(secure)]
}

/** Requests that were counted: some ask twice who is there, before a large body and after. */
const counted = new WeakSet<object>()

/** Whose session the request belongs to; undefined when nobody's. Throws TooFast when they ask too much. */
export async function presenceOf(
  request: FastifyRequest,
  house: House,
): Promise<Presence | undefined> {
  const { identity, pace } = house
  const token = tokenOf(request, house)
  const presence = token === undefined ? undefined : await identity.who(token)
  const isFree = counted.has(request.raw) || endsSessions(request)
  if (pace === undefined || presence === undefined || isFree) return presence
  counted.add(request.raw)
  pace.count(presence, isReading(request) ? 'reads' : 'writes')
  return presence
}

/** A search by POST only reads: its words are kept out of the address. */
function isReading({ method, routeOptions }: FastifyRequest): boolean {
  return ['GET', 'HEAD'].includes(method) || /\/_?search$/.test(routeOptions.url ?? '')
}

/** Who asks, if they may ask for anything beside their own account: no stranger, nobody who owes codes. */
export async function asking(request: FastifyRequest, house: House): Promise<Answer<Presence>> {
  const presence = await presenceOf(request, house)
  if (presence === undefined) return refused({ code: 'sign-in-needed' })
  return presence.owesCodes ? refused({ code: 'codes-owed' }) : ok(presence)
}

/** Turns away who may not ask before what they send is read: it may be large. */
export function strangersOut(part: FastifyInstance, house: House): void {
  part.addHook('onRequest', async (request, reply) => {
    const who = await asking(request, house)
    return who.kind === 'ok' ? undefined : sendOutcome(reply, who.outcome)
  })
}

/** A route for those who are signed in: it is told who asks, and gives an answer. */
export function signedIn<Route extends RouteGenericInterface>(
  house: House,
  handle: (actor: Actor, request: FastifyRequest<Route>) => Promise<Answer<unknown>>,
) {
  return async (request: FastifyRequest<Route>, reply: FastifyReply): Promise<FastifyReply> => {
    const who = await asking(request, house)
    if (who.kind !== 'ok') return sendOutcome(reply, who.outcome)
    return send(reply, await handle(actorOf(who.value, house.identity.clinic), request))
  }
}

/** A session older than this changes nothing about who may come in, in ms. */
const FRESH_MS = 15 * 60_000

/**
 * Makes all routes of a part ask who is there before they look at what was sent. Those that change
 * something need a sign-in of the last minutes: a session that was left open, or stolen, cannot
 * give itself more than it has. To end sessions is always allowed.
 */
export function presentOnly(
  part: FastifyInstance,
  house: House,
): (request: FastifyRequest) => Presence {
  const came = new WeakMap<object, Presence>()
  part.addHook('preValidation', async (request, reply) => {
    const presence = await presenceOf(request, house)
    if (presence === undefined) return refuse(reply, { code: 'sign-in-needed' })
    const isSafe = ['GET', 'HEAD'].includes(request.method) || endsSessions(request)
    const isFresh = house.now().getTime() - presence.begun.getTime() < FRESH_MS
    if (!isSafe && !isFresh) return refuse(reply, { code: 'sign-in-again' })
    came.set(request.raw, presence)
    return undefined
  })
  return ({ raw }) => {
    const presence = came.get(raw)
    if (presence === undefined) throw new Error('presentOnly: the route stands outside of its part')
    return presence
  }
}

function endsSessions({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'DELETE' && /\/sessions(\/:\w+)?$/.test(routeOptions.url ?? '')
}
