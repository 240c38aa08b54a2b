import { DIFFERENCES, type Difference } from '@legato/clinic/record'
import { id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import { merge, unmerge } from '../merging.ts'
import { refused } from '../repository/index.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface Body {
  /** The patient who was entered once more. */
  readonly replaced: string
  /** The differences that were seen and are right. */
  readonly confirmed?: readonly Difference[]
}

/** One person who was entered twice: the patient of the address is kept. */
export function mergeRoutes(app: FastifyInstance, house: House): void {
  app.post<OfPatient & { Body: Body }>(
    '/patients/:patient/merge',
    bodyOf(
      { replaced: TEXT, confirmed: { type: 'array', items: { enum: DIFFERENCES } } },
      { optional: ['confirmed'] },
    ),
    signedIn(house, (actor, { params, body: { replaced, confirmed = [] } }) =>
      ofPatient(params, async (kept) =>
        isId(replaced)
          ? merge(house, actor, { kept, replaced: id<'Patient'>(replaced), confirmed })
          : refused({ code: 'not-found' }),
      ),
    ),
  )
  app.post<OfPatient & { Body: Pick<Body, 'replaced'> }>(
    '/patients/:patient/unmerge',
    bodyOf({ replaced: TEXT }),
    signedIn(house, (actor, { params, body: { replaced } }) =>
      ofPatient(params, async (kept) =>
        isId(replaced)
          ? unmerge(house, actor, { kept, replaced: id<'Patient'>(replaced) })
          : refused({ code: 'not-found' }),
      ),
    ),
  )
}
