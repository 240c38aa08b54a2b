import {
  type Actor,
  type Answer,
  type PatientRecord,
  replacedBy,
  type StandingRulings,
} from '@legato/clinic/record'
import { type CivilDate, civilDate, id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

interface Asked {
  readonly patient: string
  readonly asOf?: string
  readonly item?: string
}

/** Reads something from a record as of a day; undefined when it is not there. */
type Read = (record: PatientRecord, asOf: CivilDate, item: string) => unknown

/** The same, of what the clinic has a word in. */
type RuledRead = (record: PatientRecord, asOf: CivilDate, rulings: StandingRulings) => unknown

/** What is worked out from one record: the plan, the why of its items, the patient's sheet, the timeline, the diary, what changed. */
export function readingRoutes(app: FastifyInstance, house: House): void {
  const { plan, raster, sheet, timeline, why } = house.readings
  diffRoute(app, house)
  diaryRoute(app, house)
  policiesRoute(app, house)
  const routes: Readonly<Record<string, Read>> = {
    '/patients/:patient/surveillance': raster,
    '/patients/:patient/timeline': timeline,
    '/patients/:patient/why/:item': why,
  }
  for (const [path, read] of Object.entries(routes))
    app.get<{ Params: Omit<Asked, 'asOf'>; Querystring: Pick<Asked, 'asOf'> }>(
      path,
      signedIn(house, (actor, { params, query }) =>
        reading({ house, read }, actor, { ...params, ...query }),
      ),
    )
  for (const [path, read] of [
    ['/patients/:patient/plan', plan],
    ['/patients/:patient/sheet', sheet],
  ] as const)
    app.get<{ Params: Omit<Asked, 'asOf'>; Querystring: Pick<Asked, 'asOf'> }>(
      path,
      signedIn(house, (actor, { params, query }) =>
        ruledReading({ house, read }, actor, { ...params, ...query }),
      ),
    )
}

/** What payers ask for; of one leg where it is named, for they pay leg by leg. */
function policiesRoute(app: FastifyInstance, house: House): void {
  app.get<{
    Params: { patient: string }
    Querystring: Pick<Asked, 'asOf'> & { leg?: 'left' | 'right' }
  }>(
    '/patients/:patient/policies',
    { schema: { querystring: LEG } },
    signedIn(house, (actor, { params, query: { leg, ...query } }) => {
      const read: Read = (record, asOf) => house.readings.policies(record, asOf, leg)
      return reading({ house, read }, actor, { ...params, ...query })
    }),
  )
}

const LEG = { type: 'object', properties: { leg: { enum: ['left', 'right'] } } }

/** What changed in the plan since a day. */
function diffRoute(app: FastifyInstance, house: House): void {
  app.get<{ Params: { patient: string }; Querystring: Pick<Asked, 'asOf'> & { since?: string } }>(
    '/patients/:patient/diff',
    signedIn(house, async (actor, { params, query: { since, ...query } }) => {
      const day = since === undefined ? undefined : civilDate(since)
      if (since !== undefined && day === undefined) return refused({ ...NO_DAY, at: 'since' })
      const read: RuledRead = (record, asOf, rulings) =>
        house.readings.diff(record, asOf, { since: day, rulings })
      return ruledReading({ house, read }, actor, { ...params, ...query })
    }),
  )
}

/** The bedside diary, from a night on. */
function diaryRoute(app: FastifyInstance, house: House): void {
  app.get<{ Params: { patient: string }; Querystring: Pick<Asked, 'asOf'> & { since?: string } }>(
    '/patients/:patient/diary',
    signedIn(house, async (actor, { params, query: { since, ...query } }) => {
      const day = since === undefined ? undefined : civilDate(since)
      if (since !== undefined && day === undefined) return refused({ ...NO_DAY, at: 'since' })
      const read: Read = (record, asOf) => house.readings.diary(record, asOf, day)
      return reading({ house, read }, actor, { ...params, ...query })
    }),
  )
}

async function ruledReading(
  { house, read }: { readonly house: House; readonly read: RuledRead },
  actor: Actor,
  asked: Asked,
): Promise<Answer<unknown>> {
  return andThen(await house.rulings.standing(actor), (rulings) =>
    reading({ house, read: (record, asOf) => read(record, asOf, rulings) }, actor, asked),
  )
}

async function reading(
  { house, read }: { readonly house: House; readonly read: Read },
  actor: Actor,
  { patient, asOf, item = '' }: Asked,
): Promise<Answer<unknown>> {
  const day = civilDate(asOf ?? today(house.now()))
  if (day === undefined) return refused(NO_DAY)
  if (!isId(patient)) return refused({ code: 'not-found' })
  return andThen(await house.repository.record(actor, id<'Patient'>(patient)), async (record) => {
    // An old address of somebody who was merged leads to whom they were merged into.
    const heir = replacedBy(record.patient)
    if (heir) return reading({ house, read }, actor, { patient: heir, asOf: day, item })
    const value = read(record, day, item)
    return value === undefined ? refused({ code: 'not-found' }) : ok(value)
  })
}

const NO_DAY = {
  code: 'wrong-parameter',
  at: 'asOf',
  values: { expected: 'a date as YYYY-MM-DD' },
} as const

/** The day where the server stands, which is where the clinic is. */
export function today(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}
