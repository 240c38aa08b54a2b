import type { Knowledge, Reason, Therapy } from '@legato/knowledge'
import { knowledge } from '@legato/knowledge'
import type { Trial } from './trial.ts'
import { tried } from './trial.ts'

/** What keeps a safety rule: an alert, or one reason of a therapy. */
export interface Guard {
  readonly rule: string
  readonly name: string
}

/** Everything in the knowledge that is there for a safety rule, each by its name once. */
export function guards({ alerts, therapies }: Knowledge = knowledge): readonly Guard[] {
  const found = new Map<string, Guard>()
  const add = (name: string, rule: string | undefined) => {
    if (rule) found.set(`${rule} ${name}`, { rule, name })
  }
  for (const { id, safety } of alerts) add(`alert ${id}`, safety)
  for (const therapy of therapies)
    for (const place of PLACES) for (const { id, safety } of therapy[place]) add(id, safety)
  return [...found.values()]
}

const PLACES = ['ladder', 'forbids', 'cautions', 'for', 'against'] as const

/** The knowledge as it would be had nobody written these guards. */
export function without(removed: readonly Guard[], whole: Knowledge = knowledge): Knowledge {
  const gone = new Set(removed.map(({ rule, name }) => `${rule} ${name}`))
  const stays = (name: string, safety: string | undefined) => !gone.has(`${safety} ${name}`)
  const kept = <Kind extends Reason>(reasons: readonly Kind[]): readonly Kind[] =>
    reasons.filter(({ id, safety }) => stays(id, safety))
  const bare = (one: Therapy): Therapy => ({
    ...one,
    ladder: kept(one.ladder),
    forbids: kept(one.forbids),
    cautions: kept(one.cautions),
    for: kept(one.for),
    against: kept(one.against),
  })
  return {
    ...whole,
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
