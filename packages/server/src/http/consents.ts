import { type Answer, CONSENT_PURPOSES, type ConsentPurpose } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { ConsentList } from '../api.ts'
import { ok } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { bodyOf } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

/** What a patient agrees to; without `permits`, what was said before is taken back. */
export function consentRoutes(app: FastifyInstance, house: House): void {
  const { safeguards } = house
  app.get<OfPatient>(
    '/patients/:patient/consents',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await safeguards.consents(actor, patient),
          (consents): Answer<ConsentList> => ok({ consents }),
        ),
      ),
    ),
  )
  app.post<OfPatient & { Body: { purpose: ConsentPurpose; permits?: boolean } }>(
    '/patients/:patient/consents',
    bodyOf(
      { purpose: { enum: CONSENT_PURPOSES }, permits: { type: 'boolean' } },
      { optional: ['permits'] },
    ),
    signedIn(house, (actor, { params, body: { purpose, permits } }) =>
      ofPatient(params, (patient) => safeguards.decide(actor, patient, { purpose, permits })),
    ),
  )
}
