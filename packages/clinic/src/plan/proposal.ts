import type {
  Basis,
  Position as KnownPosition,
  Reason as KnownReason,
  Statement,
  Status,
  Therapy,
} from '@legato/knowledge'
import { features } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Truth } from '@legato/values'
import { render } from '@legato/values'
import type { Fact } from '../assessment/index.ts'
import { factOf, factsOf, standing, tell } from '../assessment/index.ts'
import type { Decision } from './decision.ts'
import type { Dosed } from './dose.ts'
import type { Dose, Position, Proposal, Reason } from './plan.ts'

/** A decision about a therapy as the plan tells it: the reasons, the other side, the dose. */
export function proposal(
  therapy: Therapy,
  decision: Decision,
  judgement: Judgement,
): Omit<Proposal, 'changesIf'> {
  const positions = therapy.positions.map((position) => positionOf(position, judgement))
  const forbids = therapy.forbids.flatMap((reason) => reasonIf('met', reason, judgement))
  return {
    id: therapy.id,
    therapy: therapy.therapy,
    label: therapy.label.english,
    kind: therapy.kind,
    status: decision.status,
    summary: summary(decision, judgement),
    positions,
    disagreement: disagree(positions),
    dose: decision.dosed ? doseInWords(decision.dosed, judgement) : null,
    for: [
      ...deciding(decision, judgement),
      ...therapy.for.flatMap((reason) => reasonIf('met', reason, judgement)),
    ],
    against: [
      ...forbids,
      ...therapy.against.flatMap((reason) => reasonIf('met', reason, judgement)),
    ],
    cautions: cautionsOf(therapy, judgement),
    monitor:
      decision.status === 'contraindicated'
        ? []
        : therapy.monitor.map((one) => told(one, [], judgement)),
    needs: decision.needs,
    ...standing(basisOf(therapy)),
  }
}

function summary({ by, needs }: Decision, judgement: Judgement): string {
  if (by) return tell(by.say, judgement)
  const labels = needs.map((feature) => features[feature].label)
  return render({
    id: 'proposal.needs-data',
    english: 'Cannot be judged before this is known: {labels}.',
    values: { labels },
  })
}

const SPEAKS_FOR: Readonly<Record<Status, boolean>> = {
  recommended: true,
  consider: true,
  specialist: true,
  'not-recommended': false,
  contraindicated: false,
  'needs-data': false,
}

/** The step that decided stands first among the reasons for; a prohibition is a reason against. */
function deciding({ by, status }: Decision, judgement: Judgement): readonly Reason[] {
  return by && SPEAKS_FOR[status] ? reasonIf('met', by, judgement) : []
}

/** Cautions that hold, and dangers that nobody could rule out. */
function cautionsOf(therapy: Therapy, judgement: Judgement): readonly Reason[] {
  return [
    ...therapy.cautions.flatMap((reason) => reasonIf('met', reason, judgement)),
    ...[...therapy.forbids, ...therapy.cautions].flatMap((reason) =>
      reasonIf('undetermined', reason, judgement),
    ),
  ]
}

function reasonIf(
  truth: 'met' | 'undetermined',
  reason: KnownReason,
  judgement: Judgement,
): readonly Reason[] {
  if (judgement.isMet(reason.when) !== truth) return []
  const { safety } = reason
  return [
    {
      ...told(reason, factsOf(reason.when, judgement), judgement),
      ...(safety && { safety }),
      ...(truth === 'undetermined' && { unknown: true }),
    },
  ]
}

function told(
  { id, say, basis }: Statement,
  because: readonly Fact[],
  judgement: Judgement,
): Reason {
  return { id, say: tell(say, judgement), because, ...standing(basis) }
}

function positionOf(position: KnownPosition, { isMet }: Judgement): Position {
  const applies = position.applies ? isMet(position.applies) : 'met'
  const told = positions.get(position) ?? new Map<Truth, Position>()
  positions.set(position, told)
  const known = told.get(applies)
  if (known) return known
  const { population, note, ...rest } = position
  const one = {
    ...rest,
    population: population.english,
    applies,
    ...(note && { note: note.english }),
  }
  told.set(applies, one)
  return one
}

/** A position says the same of every patient but for whether it applies. */
const positions = new WeakMap<KnownPosition, Map<Truth, Position>>()

/** Guidelines that speak of this patient and point opposite ways. */
function disagree(positions: readonly Position[]): boolean {
  const speaking = positions.filter((position) => position.applies !== 'not-met')
  return ['for', 'against'].every((direction) =>
    speaking.some((position) => position.direction === direction),
  )
}

function doseInWords(dosed: Dosed, judgement: Judgement): Dose | null {
  if (dosed.kind !== 'regimen') return null
  const { regimen, row, by, notes } = dosed
  const worked = by.flatMap((feature) => factOf(feature, judgement) ?? [])
  return {
    start: regimen.start,
    steps: regimen.steps,
    ...(regimen.max && { max: regimen.max }),
    adjustedFor: [...factsOf(row, judgement), ...worked],
    say: tell(regimen.say, judgement),
    notes: notes.map((note) => render(note)),
    ...standing(regimen.basis),
  }
}

function basisOf(therapy: Therapy): readonly Basis[] {
  const known = bases.get(therapy)
  if (known) return known
  const { basis, ladder, positions } = therapy
  const positioned = positions.map(({ source, verified }) => ({ source, verified }))
  const found = [...basis, ...ladder.flatMap((step) => step.basis), ...positioned]
  bases.set(therapy, found)
  return found
}

const bases = new WeakMap<Therapy, readonly Basis[]>()
