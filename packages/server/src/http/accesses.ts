import { id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { AccessPage } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

const PAGE = 100

const QUERY = { type: 'object', properties: { after: { type: 'string', maxLength: 64 } } }

/** Who did what with a record: for the patient whose it is, and for who keeps the house. */
export function accessRoutes(app: FastifyInstance, house: House): void {
  app.get<{ Params: { patient: string }; Querystring: { after?: string } }>(
    '/patients/:patient/accesses',
    { schema: { querystring: QUERY } },
    signedIn(house, async (actor, { params, query: { after } }) => {
      if (!isId(params.patient)) return refused({ code: 'not-found' })
      const patient = id<'Patient'>(params.patient)
      const query = { patient, limit: PAGE + 1, ...(after === undefined ? {} : { after }) }
      return andThen(await house.trail.accesses(actor, query), (found) => {
        const accesses = found.slice(0, PAGE)
        const next = found.length > PAGE ? accesses.at(-1)?.id : undefined
        return ok<AccessPage>({ accesses, ...(next === undefined ? {} : { next }) })
      })
    }),
  )
}
