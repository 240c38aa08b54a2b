import type { FeatureId, Reason, Status, Step, Therapy } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Criterion, Judgement } from '@legato/rules'
import { mentions, needs } from '@legato/rules'
import type { Dosed } from './dose.ts'
import { doseOf } from './dose.ts'

/** The standing of a therapy for one patient, and the one reason that decided it. */
export interface Decision {
  readonly status: Status
  /** The step or the prohibition that decided; absent when data are needed first. */
  readonly by?: Reason
  /** What must be known before it can be proposed. */
  readonly needs: readonly FeatureId[]
  readonly dosed?: Dosed
}

/**
 * Judges one therapy, in this order: whom it concerns, what forbids it, its standing, what must
 * be known before it is started, its dose. Undefined when it does not concern the patient at all.
 */
export function decide(therapy: Therapy, judgement: Judgement): Decision | undefined {
  const concern = judgement.isMet(therapy.concerns)
  if (concern === 'not-met') return undefined
  // A list that could not be read might hold any drug: none is proposed to be left on a guess.
  if (therapy.kind === 'deprescribe' && concern !== 'met') return undefined
  const forbidden = therapy.forbids.find((reason) => judgement.isMet(reason.when) === 'met')
  if (forbidden) return { status: 'contraindicated', by: forbidden, needs: [] }

  const { step, open } = climb(therapy.ladder, judgement)
  if (!step && open.length === 0) return undefined
  const waiting = concern === 'undetermined' ? [therapy.concerns, ...open] : open
  if (!step || waiting.length > 0) return needsData(waiting.flatMap((one) => needs(one, judgement)))
  if (step.standing === 'not-recommended') return { status: step.standing, by: step, needs: [] }
  return begin(therapy, step, judgement)
}

function needsData(features: readonly string[]): Decision {
  return { status: 'needs-data', needs: [...new Set(features.filter(isFeatureId))] }
}

/** Up the ladder: the first step that is met, and the open ones before it that would decide otherwise. */
function climb(
  ladder: readonly Step[],
  judgement: Judgement,
): { step?: Step; open: readonly Criterion[] } {
  const step = ladder.find((one) => judgement.isMet(one.when) === 'met')
  const before = step ? ladder.slice(0, ladder.indexOf(step)) : ladder
  const open = before
    .filter((one) => one.standing !== step?.standing)
    .map((one) => one.when)
    .filter((criterion) => judgement.isMet(criterion) === 'undetermined')
  return step ? { step, open } : { open }
}

/** What would be proposed waits for the facts that make it safe, and for its dose. */
function begin(therapy: Therapy, step: Step, judgement: Judgement): Decision {
  const unsafe = [...unknownButVital(therapy, judgement), ...contradicted(therapy, judgement)]
  if (unsafe.length > 0) return needsData(unsafe)
  const decision = { status: step.standing, by: step, needs: [] }
  if (!therapy.dosing) return decision
  const dosed = doseOf(therapy.dosing, judgement)
  if (dosed.kind !== 'open') return { ...decision, dosed }
  return therapy.dosing.mayWait ? { ...decision, needs: dosed.needs } : needsData(dosed.needs)
}

/**
 * Where the record says both yes and no about something that could forbid a drug, change its dose
 * or rule the diagnosis out, that is settled before the drug is begun: unlike a fact that nobody
 * asked about, somebody saw a reason to write it down.
 */
function contradicted(therapy: Therapy, { facts }: Judgement): readonly FeatureId[] {
  if (therapy.kind !== 'medication') return []
  return vitalTo(therapy).filter((feature) => {
    const fact = facts.get(feature)
    return fact?.kind === 'unknown' && fact.why === 'conflicting'
  })
}

/** Of what the therapy concerns, the flags alone: two scores that differ rule nothing out. */
function vitalTo(therapy: Therapy): readonly FeatureId[] {
  const known = vital.get(therapy)
  if (known) return known
  const { forbids, ladder, concerns, dosing } = therapy
  const grave = ladder.filter((step) => step.safety)
  const rows = dosing?.rows ?? []
  const read = [...forbids, ...grave, ...rows].flatMap(({ when }) => [...mentions(when)])
  const flags = [...mentions(concerns)].filter(isFlag)
  const found = [...new Set([...read, ...flags].filter(isFeatureId))]
  vital.set(therapy, found)
  return found
}

const vital = new WeakMap<Therapy, readonly FeatureId[]>()

function isFlag(feature: string): boolean {
  return isFeatureId(feature) && features[feature].shape.kind === 'flag'
}

function unknownButVital(therapy: Therapy, judgement: Judgement): readonly FeatureId[] {
  const guards = therapy.forbids.filter((reason) => reason.mustKnow)
  const open = guards.flatMap((reason) => needs(reason.when, judgement)).filter(isFeatureId)
  const demanded = therapy.mustKnow ?? []
  return [...open, ...demanded.filter((feature) => judgement.facts.get(feature)?.kind !== 'known')]
}
