import type { Answer } from '@legato/clinic/record'
import { civilDate } from '@legato/values'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorOf, type Invited } from '../identity/index.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen, send } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import { NO_DAY } from './carers.ts'
import type { House } from './house.ts'
import { madeLink } from './made-link.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { presentOnly } from './signed-in.ts'

/**
 * Letting in a patient, and who reads for them, from the patient's own page. Whoever sends the link
 * could open it, so that only those may who read the record themselves, after a sign-in of late.
 */
export async function patientAccountRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { identity } = house
  const presence = presentOnly(app, house)
  const actor = (request: FastifyRequest) => actorOf(presence(request), identity.clinic)
  const asLink = async (request: FastifyRequest, made: Answer<Invited>) =>
    andThen(made, (invited) => ok(madeLink(request, house, invited)))

  app.get<OfPatient>('/patients/:patient/account', async (request, reply) =>
    send(
      reply,
      await ofPatient(request.params, (patient) =>
        identity.seePatientAccount(actor(request), patient),
      ),
    ),
  )

  app.post<OfPatient & { Body: { readonly name: string } }>(
    '/patients/:patient/account',
    bodyOf({ name: TEXT }),
    async (request, reply) => {
      const { name } = request.body
      const made = await ofPatient(request.params, (patient) =>
        identity.invitePatient(actor(request), { patient, name }),
      )
      return send(reply, await asLink(request, made))
    },
  )

  app.post<OfPatient & { Body: { readonly name: string; readonly until?: string } }>(
    '/patients/:patient/carers/link',
    bodyOf({ name: TEXT, until: TEXT }, { optional: ['until'] }),
    async (request, reply) => {
      const { name, until } = request.body
      const day = until === undefined ? undefined : civilDate(until)
      const made = await ofPatient<Invited>(request.params, async (patient) =>
        until !== undefined && day === undefined
          ? refused(NO_DAY)
          : identity.inviteCarer(actor(request), {
              ...{ patient, name },
              ...(day === undefined ? {} : { until: day }),
            }),
      )
      return send(reply, await asLink(request, made))
    },
  )
}
