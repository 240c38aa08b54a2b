import type { Name, Patient } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'

/** What a safety rule asks of patients and plans. */
export interface Concerned {
  readonly features: Set<string>
  /** Words asked for on a list, by the feature; each group was asked for at once. */
  readonly words: Map<string, Set<string>>
  readonly proposals: Set<string>
  /** Every medicine of the plan is looked at. */
  isEveryMedicine: boolean
  /** The order of the plan is looked at. */
  isOrdered: boolean
  /** The whole of the plan is looked at, whatever it speaks of. */
  isWhole: boolean
  readonly alerts: Set<string>
  readonly findings: Set<string>
}

export function nothingConcerned(): Concerned {
  return {
    features: new Set(),
    words: new Map(),
    proposals: new Set(),
    isEveryMedicine: false,
    isOrdered: false,
    isWhole: false,
    alerts: new Set(),
    findings: new Set(),
  }
}

/** How much was asked for. */
export function sizeOf({
  features,
  words,
  proposals,
  alerts,
  findings,
  ...rest
}: Concerned): number {
  const lists = [...words.values()].reduce((sum, some) => sum + some.size, 0)
  const named = features.size + proposals.size + alerts.size + findings.size
  const flags = [rest.isEveryMedicine, rest.isOrdered, rest.isWhole]
  return named + lists + flags.filter(Boolean).length
}

/**
 * Whether the rule holds; notes what it asks about this patient and plan, which may be less than it
 * asks about others.
 */
export function note(
  { keeps }: SafetyRule,
  [patient, plan]: readonly [Patient, Told],
  into: Concerned,
): boolean {
  return keeps(watchedPatient(patient, into), watchedPlan(plan, into))
}

function watchedPatient(patient: Patient, { features, words }: Concerned): Patient {
  const one =
    <Answer>(ask: (feature: Name) => Answer) =>
    (feature: Name): Answer => {
      features.add(feature)
      return ask(feature)
    }
  const listed =
    (list: string, ask: (...asked: readonly string[]) => boolean) =>
    (...asked: readonly string[]): boolean => {
      features.add(list)
      const held = words.get(list) ?? new Set()
      words.set(list, held)
      for (const word of asked) held.add(word)
      return ask(...asked)
    }
  const several =
    (ask: Patient['yes']): Patient['yes'] =>
    (...asked) => {
      for (const feature of asked) features.add(feature)
      return ask(...asked)
    }
  return {
    yes: several(patient.yes),
    conflicting: several(patient.conflicting),
    known: one(patient.known),
    word: one(patient.word),
    least: one(patient.least),
    most: one(patient.most),
    takes: listed('current-drugs', patient.takes),
    allergic: listed('allergies', patient.allergic),
    failed: listed('failed-drugs', patient.failed),
    asks: listed('asks-about', patient.asks),
    get listHasBlank() {
      features.add('current-drugs')
      return patient.listHasBlank
    },
  }
}

function watchedPlan(plan: Told, into: Concerned): Told {
  const listed =
    (ask: Told['offered']): Told['offered'] =>
    (...ids) => {
      for (const id of ids) into.proposals.add(id)
      return ask(...ids)
    }
  return {
    offered: listed(plan.offered),
    recommended: listed(plan.recommended),
    get medicines() {
      into.isEveryMedicine = true
      return plan.medicines
    },
    get unsourced() {
      into.isWhole = true
      return plan.unsourced
    },
    get facts() {
      into.isWhole = true
      return plan.facts
    },
    proposal: (id) => {
      into.proposals.add(id)
      return plan.proposal(id)
    },
    waits: (...ids) => {
      into.isOrdered = true
      for (const id of ids) into.proposals.add(id)
      return plan.waits(...ids)
    },
    alert: (id, about) => {
      into.alerts.add(id)
      return plan.alert(id, about)
    },
    finding: (id) => {
      into.findings.add(id)
      return plan.finding(id)
    },
    unchecked: (id) => {
      into.alerts.add(id)
      return plan.unchecked(id)
    },
  }
}
