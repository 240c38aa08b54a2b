import type { UnknownWhy } from '@legato/values'
import type { Fact } from '../assessment/index.ts'
import type { PlanPatient } from './plan.ts'

/**
 * What changed between two plans for one patient, and why: `legato-diff/1`. Its JSON Schema is
 * `docs/diff.schema.json`.
 */
export interface PlanDiff {
  readonly schema: 'legato-diff/1'
  readonly patient: PlanPatient
  readonly before: PlanStamp
  readonly after: PlanStamp
  /** Facts that the plans name and that are not the same in both. */
  readonly facts: readonly FactChange[]
  /** Every item of the plan that changed, once: alerts, then proposals, then findings. */
  readonly changes: readonly ItemChange[]
  /** The whole in one sentence. */
  readonly say: string
  readonly patientSay: string
}

/** Of which day and which knowledge a plan is. */
export interface PlanStamp {
  readonly asOf: string
  readonly knowledge: { readonly version: string; readonly date: string }
}

/** A fact as a plan tells it: a value, or why there is none. */
export type FactTold =
  | { readonly value: NonNullable<Fact['value']>; readonly unit?: string; readonly at?: string }
  | { readonly unknown: UnknownWhy }

export interface FactChange {
  readonly feature: string
  readonly label: string
  /** Absent when the plan did not name the fact. */
  readonly before?: FactTold
  readonly after?: FactTold
  /** Ids of the items that changed with it. */
  readonly moves: readonly string[]
  readonly say: string
}

/** Why an item changed: facts that it rests on; the rules alone; or something the plans do not name. */
export type Cause = 'facts' | 'knowledge' | 'not-named'

export interface ItemChange {
  readonly item: 'alert' | 'proposal' | 'finding'
  readonly id: string
  /** The drug or condition that an alert is about. */
  readonly about?: string
  readonly label: string
  /** The status, answer or level; `absent` where the item is not in the plan. */
  readonly from: string
  readonly to: string
  /** What else changed in it. */
  readonly details: readonly Detail[]
  /** The changed facts that it rests on, by feature. */
  readonly because: readonly string[]
  readonly cause: Cause
  /** For the clinician. */
  readonly say: string
  /** For the patient. */
  readonly patientSay: string
}

export interface Detail {
  readonly what: 'dose' | 'caution' | 'position' | 'place'
  readonly say: string
}
