import type { Answer, Role } from '@legato/clinic/record'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AccountList, NewAccount } from '../api.ts'
import { actorOf, type ListedAccount, type Lost } from '../identity/index.ts'
import { ok } from '../repository/index.ts'
import { andThen, send } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { madeLink } from './made-link.ts'
import { presentOnly } from './signed-in.ts'

interface Named {
  readonly Params: { readonly id: string }
}

/** Each role once: one that is missing here does not compile. */
const ROLES: Readonly<Record<Role, true>> = {
  neurologist: true,
  'vascular-surgeon': true,
  'sleep-physician': true,
  nurse: true,
  technician: true,
  'front-desk': true,
  patient: true,
  carer: true,
  researcher: true,
  administrator: true,
}

const ROLE_LIST = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { enum: Object.keys(ROLES) },
}

/** The accounts of the clinic, for who administers it. */
export async function accountsRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house
  const presence = presentOnly(app, house)
  const actor = (request: FastifyRequest) => actorOf(presence(request), identity.clinic)
  const asLink = (request: FastifyRequest, answer: ReturnType<typeof identity.relink>) =>
    answer.then((made) => andThen(made, (invited) => ok(madeLink(request, house, invited))))

  app.get('/accounts', async (request, reply) =>
    send(
      reply,
      await andThen(
        await identity.listAccounts(actor(request)),
        (found): Answer<AccountList> =>
          ok({ accounts: found.map((one) => listed(one, presence(request).id)) }),
      ),
    ),
  )

  app.post<{ Body: NewAccount }>(
    '/accounts',
    bodyOf({ name: TEXT, roles: ROLE_LIST, patient: TEXT }, { optional: ['patient'] }),
    async (request, reply) => {
      const { name, roles, patient } = request.body
      const account = { name, roles, ...(patient === undefined ? {} : { self: patient }) }
      return send(reply, await asLink(request, identity.invite(actor(request), account)))
    },
  )

  app.post<Named & { Body: { readonly lost: Lost } }>(
    '/accounts/:id/link',
    bodyOf({ lost: { enum: ['password', 'everything'] } }),
    async (request, reply) => {
      const given = { account: request.params.id, lost: request.body.lost }
      return send(reply, await asLink(request, identity.relink(actor(request), given)))
    },
  )

  app.post<Named & { Body: { readonly roles: readonly Role[] } }>(
    '/accounts/:id/roles',
    bodyOf({ roles: ROLE_LIST }),
    async (request, reply) => {
      const given = { account: request.params.id, roles: request.body.roles }
      return send(reply, await identity.giveRoles(actor(request), given))
    },
  )

  app.post<Named & { Body: { readonly disabled: boolean } }>(
    '/accounts/:id/disabled',
    bodyOf({ disabled: { type: 'boolean' } }),
    async (request, reply) => {
      const given = { account: request.params.id, disabled: request.body.disabled }
      return send(reply, await identity.setDisabled(actor(request), given))
    },
  )

  app.delete<Named>('/accounts/:id/sessions', async (request, reply) =>
    send(reply, await identity.signOutAccount(actor(request), request.params.id)),
  )
}

function listed(account: ListedAccount, own: string): AccountList['accounts'][number] {
  const { id, name, roles, disabled, invited, guarded, sessions, seen, self } = account
  return {
    ...{ id, name, roles, disabled, invited, guarded, sessions },
    ...(self === null ? {} : { patient: self }),
    ...(seen === null ? {} : { seen: seen.toISOString() }),
    isOwn: id === own,
  }
}
