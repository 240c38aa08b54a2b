import type { Answer } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { GlassList } from '../api.ts'
import { ok } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { bodyOf } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

/** Long enough to say something. */
const REASON = { type: 'string', minLength: 10, maxLength: 1000 }

/** A record opened outside its care team, who is told of it, and the review. */
export function glassRoutes(app: FastifyInstance, house: House): void {
  const { safeguards } = house
  app.post<OfPatient & { Body: { reason: string } }>(
    '/patients/:patient/glass',
    bodyOf({ reason: REASON }),
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, (patient) => safeguards.breakGlass(actor, patient, body.reason)),
    ),
  )
  app.get(
    '/glass',
    signedIn(house, async (actor) =>
      andThen(await safeguards.glasses(actor), (glasses): Answer<GlassList> => ok({ glasses })),
    ),
  )
  app.post<{ Params: { glass: string }; Body: { found: string } }>(
    '/glass/:glass/review',
    bodyOf({ found: REASON }),
    signedIn(house, (actor, { params, body }) =>
      safeguards.reviewGlass(actor, params.glass, body.found),
    ),
  )
}
