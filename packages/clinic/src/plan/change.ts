import type { FeatureId, Knowledge, Status, Therapy } from '@legato/knowledge'
import { features } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { mentions } from '@legato/rules'
import { render } from '@legato/values'
import { decide } from './decision.ts'
import type { Change } from './plan.ts'
import type { Supposition } from './suppose.ts'
import { suppositions } from './suppose.ts'

/**
 * What would change this plan: every supposition is tried, one at a time, and each proposal whose
 * status moves is noted. Answers by the id of the proposal.
 *
 * One at a time: what moves only when two facts are learned together is not found here; the
 * proposals that wait for both name them among their needs.
 */
export function changes(
  knowledge: Knowledge,
  judgement: Judgement,
  today: ReadonlyMap<string, Status>,
): ReadonlyMap<string, readonly Change[]> {
  const found = suppositions(knowledge, judgement).flatMap((supposition) =>
    moved(supposition, { knowledge, judgement, today }),
  )
  return new Map([...Map.groupBy(found, ({ id }) => id)].map(([id, moves]) => [id, merge(moves)]))
}

interface Context {
  readonly knowledge: Knowledge
  readonly judgement: Judgement
  readonly today: ReadonlyMap<string, Status>
}

interface Move {
  readonly id: string
  readonly change: Change
}

function moved(
  { feature, fact, say }: Supposition,
  { knowledge, judgement, today }: Context,
): readonly Move[] {
  const readers = readersOf(feature, knowledge)
  if (readers.length === 0) return []
  const supposed = judgement.supposing(feature, fact)
  const known = judgement.facts.get(feature)?.kind === 'known'
  return readers.flatMap((therapy) => {
    const from = today.get(therapy.id) ?? 'absent'
    const to = decide(therapy, supposed)?.status ?? 'absent'
    if (from === to) return []
    const label = features[feature].label.english
    return [{ id: therapy.id, change: { feature, label, if: render(say), from, to, known } }]
  })
}

/** Several intervals that lead to the same status are told as one. */
function merge(moves: readonly Move[]): readonly Change[] {
  const byEnd = Map.groupBy(moves, ({ change }) => `${change.feature} ${change.to}`)
  return [...byEnd.values()].flatMap((same) => {
    const first = same[0]?.change
    return first ? [{ ...first, if: same.map(({ change }) => change.if).join('; ') }] : []
  })
}

const remembered = new WeakMap<Knowledge, Map<FeatureId, readonly Therapy[]>>()

/** The therapies whose status a feature can move. */
function readersOf(feature: FeatureId, knowledge: Knowledge): readonly Therapy[] {
  const known = remembered.get(knowledge) ?? new Map<FeatureId, readonly Therapy[]>()
  remembered.set(knowledge, known)
  const found =
    known.get(feature) ?? knowledge.therapies.filter((therapy) => isRead(feature, therapy))
  known.set(feature, found)
  return found
}

function isRead(
  feature: FeatureId,
  { concerns, ladder, forbids, mustKnow, dosing }: Therapy,
): boolean {
  const criteria = [
    concerns,
    ...[...ladder, ...forbids, ...(dosing?.rows ?? [])].map((one) => one.when),
  ]
  return (
    (mustKnow ?? []).includes(feature) ||
    criteria.some((criterion) => mentions(criterion).has(feature))
  )
}
