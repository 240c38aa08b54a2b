import type {
  Basis,
  Position as KnownPosition,
  Reason as KnownReason,
  LabTest,
  Status,
  Therapy,
} from '@legato/knowledge'
import { features } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Truth } from '@legato/values'
import { render, slotsOf } from '@legato/values'
import { factOf, factsOf, standing, tellBriefly } from '../assessment/index.ts'
import type { Decision } from './decision.ts'
import type { Dosed } from './dose.ts'
import type { Change, Dose, OrderedTest, Position, Proposal, Reason } from './plan.ts'
import { REFUSED } from './refused.ts'

/** A therapy, what was decided about it, and what would change that. */
export interface Decided {
  readonly therapy: Therapy
  readonly decision: Decision
  readonly changesIf: readonly Change[]
}

/** A decision about a therapy as the plan tells it: the reasons, the other side, the dose. */
export function proposal(
  { therapy, decision, changesIf }: Decided,
  judgement: Judgement,
): Proposal {
  const positions = therapy.positions.map((position) => positionOf(position, judgement))
  const holding = (reasons: readonly KnownReason[]) => reasonsThat('met', reasons, judgement)
  const { sources, verified } = standing(basisOf(therapy))
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
    for: holding([...deciding(decision), ...therapy.for]),
    against: holding([...therapy.forbids, ...therapy.against]),
    cautions: [...holding(therapy.cautions), ...openDangers(therapy, decision, judgement)],
    monitor: decision.status === 'contraindicated' ? [] : monitoring(therapy, judgement),
    needs: decision.needs,
    changesIf,
    sources,
    verified,
    ...(therapy.tests && { tests: ordered(therapy.tests) }),
  }
}

function ordered(tests: readonly LabTest[]): readonly OrderedTest[] {
  return tests.map(({ code, display, verified }) => ({ loinc: code, name: display, verified }))
}

function summary({ by, needs }: Decision, judgement: Judgement): string {
  if (by) return tellBriefly(by.say, judgement)
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
function deciding({ by, status }: Decision): readonly KnownReason[] {
  return by && SPEAKS_FOR[status] ? [by] : []
}

/** The reasons that hold, or those that nobody could rule out. */
function reasonsThat(
  truth: 'met' | 'undetermined',
  reasons: readonly KnownReason[],
  judgement: Judgement,
): readonly Reason[] {
  const isOpen = truth === 'undetermined' && ({ unknown: true } as const)
  return reasons
    .filter((reason) => judgement.isMet(reason.when) === truth)
    .map(({ id, say, basis, when, safety }) => {
      const { sources, verified } = standing(basis)
      const because = factsOf(when, judgement)
      const told = { id, say: tellBriefly(say, judgement), because, sources, verified }
      return safety || isOpen ? { ...told, ...(safety && { safety }), ...isOpen } : told
    })
}

/** What nobody could rule out matters where the therapy may be begun. */
function openDangers(
  { forbids, cautions }: Therapy,
  { status }: Decision,
  judgement: Judgement,
): readonly Reason[] {
  if (REFUSED.has(status)) return []
  return [
    ...reasonsThat('undetermined', forbids, judgement),
    ...reasonsThat('undetermined', cautions, judgement),
  ]
}

function monitoring({ monitor }: Therapy, judgement: Judgement): readonly Reason[] {
  return monitor.map((reason) => {
    const { id, say, basis } = reason
    const known = fixed.get(reason)
    if (known) return known
    const told = { id, say: tellBriefly(say, judgement), because: [], ...standing(basis) }
    if (slotsOf(say.english).length === 0) fixed.set(reason, told)
    return told
  })
}

/** What is said of every patient in the same words. */
const fixed = new WeakMap<object, Reason>()

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
    say: tellBriefly(regimen.say, judgement),
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
