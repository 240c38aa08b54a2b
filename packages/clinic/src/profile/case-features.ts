import type { FeatureId } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature, Message, ResourceRef } from '@legato/values'

/** All that describes a patient on one day. Judgement reads this, never the record. */
export interface CaseFeatures {
  readonly asOf: CivilDate
  /** As the record gives it, of any precision. */
  readonly birthDate?: string
  /** Every feature of the vocabulary, known or unknown with its reason. */
  readonly facts: Readonly<Record<FeatureId, Feature<FeatureValue>>>
  /** What stands behind `current-drugs`, one entry for each resource. */
  readonly drugs: readonly CurrentDrug[]
  /** What stands in the record and was not used, with the reason. */
  readonly unread: readonly UnreadFact[]
}

/** One drug of the list, as one resource names it. */
export interface CurrentDrug {
  /** Ingredients by RxNorm name; empty when the drug could not be resolved. */
  readonly ingredients: readonly string[]
  /** The words of the record. */
  readonly text: string
  readonly resolved: boolean
  /** Milligrams a day of the one ingredient; absent when it cannot be read. */
  readonly dailyMg?: number
  /** How often a day; absent when it cannot be read. */
  readonly timesPerDay?: number
  /** Taken when needed, so that `dailyMg` is the most of one day. */
  readonly asNeeded: boolean
  readonly since?: string
  readonly from: ResourceRef
}

export interface UnreadFact {
  /** `Observation/f1`, or a part of it: `Observation/f1.component[2]`. */
  readonly place: string
  readonly reason: Message
}
