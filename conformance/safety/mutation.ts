import type { Knowledge, OrderRule, Reason, Therapy } from '@legato/knowledge'
import { knowledge } from '@legato/knowledge'
import type { Trial } from './trial.ts'
import { tried } from './trial.ts'

/** What keeps a safety rule: an alert, a reason of a therapy, or a rule of the order or of calendars. */
export interface Guard {
  readonly rule: string
  readonly name: string
}

/** Everything in the knowledge that is there for a safety rule, each by its name once. */
export function guards(whole: Knowledge = knowledge): readonly Guard[] {
  const { alerts, therapies, order = [], followUps = [], withholds = [] } = whole
  const found = new Map<string, Guard>()
  const add = (name: string, rule: string | undefined) => {
    if (rule) found.set(`${rule} ${name}`, { rule, name })
  }
  for (const { id, safety } of alerts) add(`alert ${id}`, safety)
  for (const therapy of therapies)
    for (const place of PLACES) for (const { id, safety } of therapy[place]) add(id, safety)
  for (const one of order) add(one.id, ruleOf(one))
  for (const { id, safety } of [...followUps, ...withholds]) add(id, safety)
  return [...found.values()]
}

/** What is kept apart is tried together, whatever the numbers of the rules. */
function ruleOf({ step, safety }: OrderRule): string | undefined {
  return step === 'wait-for' ? 'sedatives-together' : safety
}

const PLACES = ['ladder', 'forbids', 'cautions', 'for', 'against'] as const

/** The knowledge as it would be had nobody written these guards. */
export function without(removed: readonly Guard[], whole: Knowledge = knowledge): Knowledge {
  const gone = new Set(removed.map(({ rule, name }) => `${rule} ${name}`))
  const stays = (name: string, safety: string | undefined) => !gone.has(`${safety} ${name}`)
  const kept = <Kind extends Pick<Reason, 'id' | 'safety'>>(some: readonly Kind[]) =>
    some.filter(({ id, safety }) => stays(id, safety))
  const bare = (one: Therapy): Therapy => ({
    ...one,
    ladder: kept(one.ladder),
    forbids: kept(one.forbids),
    cautions: kept(one.cautions),
    for: kept(one.for),
    against: kept(one.against),
  })
  const { order = [], followUps = [], withholds = [] } = whole
  return {
    ...whole,
    order: order.filter((one) => stays(one.id, ruleOf(one))),
    followUps: kept(followUps),
    withholds: kept(withholds),
    alerts: whole.alerts.filter(({ id, safety }) => stays(`alert ${id}`, safety)),
    therapies: whole.therapies.map((one) =>
      PLACES.some((place) => one[place].some(({ id, safety }) => !stays(id, safety)))
        ? bare(one)
        : one,
    ),
  }
}

/** Whether some patient of the trial is unsafe with this knowledge. */
export function isCaught(trial: Trial, mutated: Knowledge): boolean {
  for (const [patient, plan] of tried(trial, mutated))
    if (!trial.rule.keeps(patient, plan)) return true
  return false
}
