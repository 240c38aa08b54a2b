import { planFor } from '@legato/clinic'
import { makePlan } from '@legato/clinic/plan'
import { describe } from '@legato/clinic/profile'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import type { Taken } from './clock.ts'
import { time } from './clock.ts'
import { asOf } from './day.ts'
import { patient } from './patients.ts'

/** One measured thing: what, how long, the limit that was set, and the ratio to a plain piece of work. */
export interface Measured {
  readonly what: string
  readonly taken: Taken
  readonly limitMs: number
  readonly against: string
  readonly ratio: number
}

const PEOPLE = 40

/** A plan from features, what would change it, and the whole way from bytes, each beside JSON.parse of the same record. */
export function measurePlans(): readonly Measured[] {
  const texts = Array.from({ length: PEOPLE }, (_, seed) => JSON.stringify(patient(seed, 300)))
  const records = texts.flatMap((text) => assemble(receive(text)).records)
  const features = records.map((record) => describe(record, { asOf }))
  const who = { id: 'p', unread: [] }
  const one = <T>(all: readonly T[], round: number): T => all[round % all.length] as T

  const parse = time((round) => JSON.parse(one(texts, round)), 400)
  const bare = time((round) => makePlan(one(features, round), who, { whatIf: false }), 4000)
  const full = time((round) => makePlan(one(features, round), who), 200)
  const profile = time((round) => describe(one(records, round), { asOf }), 400)
  const way = time((round) => {
    const { records: found, unread } = assemble(receive(one(texts, round)))
    return found.map((record) => planFor(record, { asOf, unread, whatIf: false }))
  }, 200)
  const change = { median: full.median - bare.median, p95: full.p95 - bare.p95 }
  const row = (what: string, taken: Taken, limitMs: number): Measured => ({
    what,
    taken,
    limitMs,
    against: 'JSON.parse of a 300-resource bundle',
    ratio: taken.median / parse.median,
  })
  return [
    row('JSON.parse of a 300-resource bundle', parse, Number.POSITIVE_INFINITY),
    row('profile of a 300-resource record', profile, Number.POSITIVE_INFINITY),
    row('plan with its trace from ready features', bare, 0.8),
    row('what would change the plan, alone', change, 30),
    row('300-resource bundle to plan, without what would change', way, 20),
  ]
}
