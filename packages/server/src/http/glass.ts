import type { Answer } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { AccessPage, GlassList } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { bodyOf, REASON } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

/** What is done in an hour. */
const MOST_READ = 500

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
  app.get<{ Params: { glass: string } }>(
    '/glass/:glass/accesses',
    signedIn(house, async (actor, { params }) =>
      andThen(await safeguards.glasses(actor), async (glasses) => {
        const glass = glasses.find(({ id }) => id === params.glass)
        if (glass === undefined) return refused({ code: 'not-found' })
        const { patient } = glass
        return andThen(
          await house.trail.accesses(actor, { patient, limit: MOST_READ, through: glass }),
          (accesses): Answer<AccessPage> => ok({ accesses }),
        )
      }),
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
