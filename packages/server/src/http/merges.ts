import { DIFFERENCES, type Difference } from '@legato/clinic/record'
import { id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import { compare, merge, mergedInto, unmerge } from '../merging.ts'
import { refused } from '../repository/index.ts'
import { bodyOf, REASON, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface Body {
  /** The patient who was entered once more. */
  readonly replaced: string
  /** The differences that were seen and are right. */
  readonly confirmed?: readonly Difference[]
  /** Why this is one person. */
  readonly reason: string
}

/** One person who was entered twice: the patient of the address is kept. */
export function mergeRoutes(app: FastifyInstance, house: House): void {
  app.get<OfPatient>(
    '/patients/:patient/merge',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (kept) => mergedInto(house, actor, kept)),
    ),
  )
  app.get<{ Params: OfPatient['Params'] & { readonly other: string } }>(
    '/patients/:patient/merge/:other',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (kept) =>
        isId(params.other)
          ? compare(house, actor, { kept, replaced: id<'Patient'>(params.other) })
          : refused({ code: 'not-found' }),
      ),
    ),
  )
  app.post<OfPatient & { Body: Body }>(
    '/patients/:patient/merge',
    bodyOf(
      {
        replaced: TEXT,
        reason: REASON,
        confirmed: { type: 'array', items: { enum: DIFFERENCES } },
      },
      { optional: ['confirmed'] },
    ),
    signedIn(house, (actor, { params, body: { replaced, ...rest } }) =>
      ofPatient(params, async (kept) =>
        isId(replaced)
          ? merge(house, actor, { kept, replaced: id<'Patient'>(replaced), ...rest })
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
