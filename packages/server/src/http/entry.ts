import type { Answer } from '@legato/clinic/record'
import { verbsOf } from '@legato/clinic/record'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Entering, Session } from '../api.ts'
import { type Account, actorOf, type Entry } from '../identity/index.ts'
import { send } from './answer.ts'
import type { House } from './house.ts'
import { cookieName } from './signed-in.ts'
import { knownName } from './visitor.ts'

/** How long a browser remembers who signed in with it, in seconds: browsers keep nothing longer. */
const KNOWN_SECONDS = 400 * 24 * 60 * 60

export function cookieFlags({ secure }: House) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
}

/** Lets somebody in, or on to the code: the session before ends, and its cookie gets a new token. */
export async function sendEntry(
  request: FastifyRequest,
  reply: FastifyReply,
  { house, answer }: { readonly house: House; readonly answer: Answer<Entry> },
): Promise<FastifyReply> {
  if (answer.kind !== 'ok') return send(reply, answer)
  const entry = answer.value
  if (entry.kind === 'code') return reply.send(entry satisfies Entering)
  await giveCookies(request, reply, { house, ...entry })
  return reply.send({ kind: 'in', session: sessionOf(entry.account, house) } satisfies Entering)
}

export async function giveCookies(
  { cookies }: FastifyRequest,
  reply: FastifyReply,
  {
    house,
    token,
    known,
  }: { readonly house: House; readonly token: string; readonly known: string },
): Promise<void> {
  const name = cookieName(house.secure)
  const before = cookies[name]
  if (before !== undefined) await house.identity.signOut(before)
  reply.setCookie(name, token, cookieFlags(house))
  reply.setCookie(knownName(house.secure), known, { ...cookieFlags(house), maxAge: KNOWN_SECONDS })
}

export function sessionOf(account: Account, { identity }: House): Session {
  const { name, roles, self, owesCodes } = account
  const owes = owesCodes ? { owesCodes } : {}
  const patient = self !== undefined && roles.includes('patient') ? { patient: self } : {}
  return { name, roles, ...patient, ...owes, may: verbsOf(actorOf(account, identity.clinic)) }
}
