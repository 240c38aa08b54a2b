import type { Answer } from '@legato/clinic/record'
import { civilDate, id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { CarerList } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

/** Who reads for a patient. */
export function carerRoutes(app: FastifyInstance, house: House): void {
  const { safeguards } = house
  const listed = (carers: CarerList['carers']): Answer<CarerList> => ok({ carers })
  app.get<OfPatient>(
    '/patients/:patient/carers',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(await safeguards.carers(actor, patient), listed),
      ),
    ),
  )
  app.post<OfPatient & { Body: { name: string; until?: string } }>(
    '/patients/:patient/carers',
    bodyOf({ name: TEXT, until: TEXT }, { optional: ['until'] }),
    signedIn(house, (actor, { params, body: { name, until } }) =>
      ofPatient(params, async (patient) => {
        const day = until === undefined ? undefined : civilDate(until)
        if (until !== undefined && day === undefined) return refused(NO_DAY)
        const carer = { name, ...(day ? { until: day } : {}) }
        return andThen(await safeguards.nameCarer(actor, patient, carer), listed)
      }),
    ),
  )
  app.delete<{ Params: { patient: string; account: string } }>(
    '/patients/:patient/carers/:account',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) => {
        if (!isId(params.account)) return refused({ code: 'not-found' })
        const account = id<'User'>(params.account)
        return andThen(await safeguards.dismissCarer(actor, patient, account), listed)
      }),
    ),
  )
}

export const NO_DAY = {
  code: 'wrong-parameter',
  at: 'until',
  values: { expected: 'a date as YYYY-MM-DD' },
} as const
