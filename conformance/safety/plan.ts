import type { Alert, Plan, Proposal } from '@legato/clinic/plan'
import type { Fact } from './parts.ts'
import { factsIn, unsourcedIn } from './parts.ts'
import type { Patient } from './patient.ts'

/** A plan, asked what it offers, warns of and leaves out. */
export interface Told {
  /** What is offered of these: recommended, to be considered, or by a specialist. */
  readonly offered: (...ids: readonly string[]) => readonly Proposal[]
  readonly recommended: (...ids: readonly string[]) => readonly Proposal[]
  /** Every medicine that is offered. */
  readonly medicines: readonly Proposal[]
  readonly proposal: (id: string) => Proposal | undefined
  /** The order of the plan lets one of these wait for another. */
  readonly waits: (...ids: readonly string[]) => boolean
  readonly alert: (id: string, about?: string) => Alert | undefined
  readonly finding: (id: string) => string | undefined
  readonly unchecked: (id: string) => boolean
  /** What stands in the plan without a source, by its id. */
  readonly unsourced: readonly string[]
  /** Every value of the patient that the plan tells. */
  readonly facts: readonly Fact[]
}

/** One rule of the list of safety, in words and as a question to any plan. */
export interface SafetyRule {
  readonly id: string
  readonly says: string
  readonly keeps: (patient: Patient, plan: Told) => boolean
}

const OFFERED = ['recommended', 'consider', 'specialist']

export function tellOf(plan: Plan): Told {
  const { proposals, alerts, findings, unchecked, sequence = [] } = plan
  const byId = new Map(proposals.map((one) => [one.id, one]))
  const among = (statuses: readonly string[], ids: readonly string[]) =>
    ids.flatMap((id) => byId.get(id) ?? []).filter(({ status }) => statuses.includes(status))
  return {
    offered: (...ids) => among(OFFERED, ids),
    recommended: (...ids) => among(['recommended'], ids),
    medicines: proposals.filter(
      ({ kind, status }) => kind === 'medication' && OFFERED.includes(status),
    ),
    proposal: (id) => byId.get(id),
    waits: (...ids) =>
      sequence.some(
        ({ step, proposals }) => step === 'wait-for' && ids.some((id) => proposals.includes(id)),
      ),
    alert: (id, about) =>
      alerts.find((one) => one.id === id && (about === undefined || one.about === about)),
    finding: (id) => findings.find((one) => one.id === id)?.answer,
    unchecked: (id) => unchecked.some((one) => one.id === id),
    get unsourced() {
      return unsourcedIn(plan)
    },
    get facts() {
      return factsIn(plan)
    },
  }
}

/** The proposal carries a caution of this safety rule, whether it holds or could not be ruled out. */
export function warns({ cautions }: Proposal, safety: string): boolean {
  return cautions.some((one) => one.safety === safety)
}

/** Milligrams a day of the highest dose, a dose every other day counted by half. */
export function dailyMost({ dose }: Proposal): number {
  const amount = dose?.max ?? dose?.start
  if (!amount) return 0
  return amount.per === '2 d' ? amount.amount / 2 : amount.amount
}
