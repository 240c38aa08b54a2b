import { id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import { refused } from '../repository/index.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

/** For everybody who treats here, where an account would stand. */
const EVERYBODY = 'clinic'

/** Who opens a record because they treat the patient. */
export function teamRoutes(app: FastifyInstance, house: House): void {
  const { safeguards } = house
  app.get<OfPatient>(
    '/patients/:patient/team',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (patient) => safeguards.team(actor, patient)),
    ),
  )
  app.post<OfPatient & { Body: { account: string } }>(
    '/patients/:patient/team',
    bodyOf({ account: TEXT }),
    signedIn(house, (actor, { params, body: { account } }) =>
      ofPatient(params, async (patient) =>
        isId(account)
          ? safeguards.assign(actor, patient, id<'User'>(account))
          : refused({ code: 'no-colleague' }),
      ),
    ),
  )
  app.delete<{ Params: { patient: string; account: string } }>(
    '/patients/:patient/team/:account',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) => {
        const { account } = params
        if (account === EVERYBODY) return safeguards.dismiss(actor, patient, undefined)
        if (!isId(account)) return refused({ code: 'no-colleague' })
        return safeguards.dismiss(actor, patient, id<'User'>(account))
      }),
    ),
  )
}
