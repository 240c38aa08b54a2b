import { BODY_PARTS, type BodyPart, type Step, timeBeforeResources } from '@legato/clinic/record'
import { civilDate } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import { ok, refused } from '../repository/index.ts'
import { shortOf } from '../short-id.ts'
import { andThen } from './answer.ts'
import { bodyOf } from './body.ts'
import type { House } from './house.ts'
import { lastDay } from './last-day.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface Said extends OfPatient {
  readonly Body: {
    readonly answered: string
    readonly onset?: string
    readonly parts?: readonly BodyPart[]
  }
}

const BODY = {
  answered: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  onset: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  parts: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: BODY_PARTS } },
}

/** What the clinic asks of the time before the first dopaminergic dose, and when it asked. */
export function timeBeforeRoutes(app: FastifyInstance, house: House): void {
  app.put<Said>(
    '/patients/:patient/time-before',
    bodyOf(BODY, { optional: ['onset', 'parts'] }),
    signedIn(house, (actor, { params, body: { answered: told, ...said } }) =>
      ofPatient(params, async (patient) => {
        if (said.onset === undefined && said.parts === undefined)
          return refused({
            code: 'wrong-parameter',
            at: 'onset',
            values: { expected: 'an hour, or the parts, or both' },
          })
        const answered = civilDate(told)
        if (answered === undefined || answered > lastDay(house.now()))
          return refused({
            code: 'wrong-parameter',
            at: 'answered',
            values: { expected: 'a day that has been' },
          })
        const address = { id: shortOf(patient), subject: `Patient/${patient}` }
        const steps = timeBeforeResources({ answered, ...said }, address).map(
          (resource): Step => ({ kind: 'update', resource }),
        )
        return andThen(await house.repository.resources.transact(actor, steps), () => ok({}))
      }),
    ),
  )
}
