import type { DueWord } from '@legato/clinic/care'
import type { Answer } from '@legato/clinic/record'
import { civilDate } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { DueSaid } from '../api-dues.ts'
import { ok, refused } from '../repository/index.ts'
import { dayIn } from '../zone.ts'
import { andThen } from './answer.ts'
import { bodyOf, REASON, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { presenceOf, signedIn } from './signed-in.ts'

interface Said {
  readonly Params: { readonly patient: string; readonly task: string }
  readonly Body: {
    readonly version: string
    readonly kind: DueSaid['kind']
    readonly until?: string
    readonly reason?: string
  }
}

const OF = { type: 'object', properties: { of: { enum: ['mine', 'all'] } } }

/** What is due, and what people say of it. */
export function dueRoutes(app: FastifyInstance, house: House): void {
  const { dues } = house
  app.get<{ Querystring: { readonly of?: 'mine' | 'all' } }>(
    '/due',
    { schema: { querystring: OF } },
    signedIn(house, (actor, { query: { of = 'all' } }) =>
      dues.list(actor, { mine: of === 'mine' }),
    ),
  )
  app.get<OfPatient>(
    '/patients/:patient/due',
    signedIn(house, (actor, { params }) => ofPatient(params, (patient) => dues.of(actor, patient))),
  )
  app.post<Said>(
    '/patients/:patient/due/:task',
    bodyOf(
      { version: TEXT, kind: { enum: ['done', 'open', 'postponed'] }, reason: REASON, until: TEXT },
      { optional: ['reason', 'until'] },
    ),
    signedIn(house, (actor, request) =>
      ofPatient(request.params, async (patient): Promise<Answer<{ readonly version: string }>> => {
        const { version, ...body } = request.body
        return andThen(wordIn(body, house), async (said) => {
          const by = (await presenceOf(request, house))?.name ?? ''
          const address = { patient, id: request.params.task, version }
          return dues.say(actor, address, { ...said, by })
        })
      }),
    ),
  )
}

/** Postponed is to a day that comes, and for a reason. */
function wordIn(
  { kind, until, reason }: Omit<Said['Body'], 'version'>,
  house: House,
): Answer<DueWord> {
  if (kind !== 'postponed') return ok({ kind, ...(reason !== undefined && { reason }) })
  const day = until === undefined ? undefined : civilDate(until)
  if (day === undefined || day <= dayIn(house.zone, house.now())) return refused(NO_DAY)
  return reason === undefined ? refused(NO_REASON) : ok({ kind, until: day, reason })
}

const NO_DAY = {
  code: 'wrong-parameter',
  at: 'until',
  values: { expected: 'a day after today, as YYYY-MM-DD' },
} as const
const NO_REASON = {
  code: 'wrong-parameter',
  at: 'reason',
  values: { expected: 'why it is postponed' },
} as const
