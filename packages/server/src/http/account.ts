import type { Answer } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { DiaryKey, OwnAccount, RecoveryCodes } from '../api.ts'
import type { Presence, RegistrationResponseJSON } from '../identity/index.ts'
import { ok } from '../repository/index.ts'
import { send } from './answer.ts'
import { bodyOf, CREDENTIAL, PASSWORD, TEXT, TOKEN } from './body.ts'
import type { House } from './house.ts'
import { presentOnly } from './signed-in.ts'
import { placeOf, visitorOf } from './visitor.ts'

interface Named {
  readonly Params: { readonly id: string }
}

/** The own account: how it is opened, and where it is open. */
export async function accountRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house
  const presence = presentOnly(app, house)

  app.get('/account', (request) => ownAccount(house, presence(request)))

  app.post<{ Body: { readonly present?: string; readonly password: string } }>(
    '/account/password',
    bodyOf({ present: PASSWORD, password: PASSWORD }, { optional: ['present'] }),
    async (request, reply) => {
      const { present = '', password } = request.body
      const given = { present, password, visitor: visitorOf(request, house) }
      return send(reply, await identity.changePassword(presence(request), given))
    },
  )

  app.post('/account/codes', (request) => identity.beginCodes(presence(request)))

  app.post<{ Body: { readonly ticket: string; readonly code: string } }>(
    '/account/codes/confirm',
    bodyOf({ ticket: TOKEN, code: TEXT }),
    async (request, reply) => {
      const { ticket, code } = request.body
      return send(reply, asCodes(await identity.confirmCodes(presence(request), { ticket, code })))
    },
  )

  app.delete('/account/codes', async (request, reply) =>
    send(reply, await identity.endCodes(presence(request))),
  )

  app.post('/account/recovery-codes', async (request, reply) =>
    send(reply, asCodes(await identity.renewRecoveryCodes(presence(request)))),
  )

  app.post('/account/passkeys/challenge', async (request, reply) =>
    send(reply, await identity.beginPasskey(presence(request), placeOf(request, house))),
  )

  app.post<{ Body: { readonly name: string; readonly response: RegistrationResponseJSON } }>(
    '/account/passkeys',
    bodyOf({ name: TEXT, response: CREDENTIAL }),
    async (request, reply) => {
      const { name, response } = request.body
      const made = { name, response, place: placeOf(request, house) }
      return send(reply, await identity.keepPasskey(presence(request), made))
    },
  )

  app.post<Named & { Body: { readonly name: string } }>(
    '/account/passkeys/:id/name',
    bodyOf({ name: TEXT }),
    async (request, reply) => {
      const named = { passkey: request.params.id, name: request.body.name }
      return send(reply, await identity.namePasskey(presence(request), named))
    },
  )

  app.delete<Named>('/account/passkeys/:id', async (request, reply) =>
    send(reply, await identity.removePasskey(presence(request), request.params.id)),
  )

  app.get(
    '/account/diary-key',
    (request): DiaryKey => ({
      key: identity.diaryKey(presence(request)),
    }),
  )

  app.delete('/account/sessions', async (request, reply) =>
    send(reply, await identity.leave(presence(request))),
  )

  app.delete<Named>('/account/sessions/:id', async (request, reply) =>
    send(reply, await identity.leave(presence(request), request.params.id)),
  )
}

function asCodes(answer: Answer<readonly string[]>): Answer<RecoveryCodes> {
  return answer.kind === 'ok' ? ok({ codes: answer.value }) : answer
}

async function ownAccount({ identity }: House, presence: Presence): Promise<OwnAccount> {
  const { passkeys, sessions, ...rest } = await identity.seeOwn(presence)
  const hospital = rest.isLinked ? identity.hospital : undefined
  return {
    name: presence.name,
    roles: presence.roles,
    hasPassword: rest.hasPassword,
    hasCodes: rest.hasCodes,
    recoveryCodes: rest.recoveryCodes,
    ...(hospital === undefined ? {} : { hospital }),
    passkeys: passkeys.map(({ id, name, made, used }) => ({
      ...{ id, name, made: made.toISOString() },
      ...(used === null ? {} : { used: used.toISOString() }),
    })),
    sessions: sessions.map(({ id, device, begun, seen }) => ({
      ...{ id, device, begun: begun.toISOString(), seen: seen.toISOString() },
      isThis: id === presence.session,
    })),
  }
}
