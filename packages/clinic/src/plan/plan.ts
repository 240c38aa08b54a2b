import type {
  CountryId,
  FeatureId,
  Position as KnownPosition,
  ProposalKind,
  Status,
} from '@legato/knowledge'
import type { Truth, UnknownWhy } from '@legato/values'
import type { Fact, Finding } from '../assessment/index.ts'
import type { Calendar } from './calendar-shape.ts'
import type { Rank } from './rank-step.ts'
import type { Approval, SwitchedOff } from './rulings.ts'
import type { FollowUp, Sequenced } from './sequence-shape.ts'

/**
 * The plan as it leaves the house: `legato-plan/1`. Other programs rely on this shape; its JSON
 * Schema is `docs/plan.schema.json`, and a change that breaks a reader is a new number.
 */
export interface Plan {
  readonly schema: 'legato-plan/1'
  /** The day of judgement, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly patient: PlanPatient
  readonly knowledge: {
    readonly version: string
    readonly date: string
    /** Who approved this version for the clinic; null where nobody has. Plans made before this was told have none. */
    readonly approved?: Approval | null
  }
  readonly country?: PlanCountry
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
  /** When what is proposed comes; plans made before this was told have none. */
  readonly sequence?: readonly Sequenced[]
  /** What is measured or asked again, the soonest first. */
  readonly followUps?: readonly FollowUp[]
  readonly alerts: readonly Alert[]
  /** Safety rules that could not be evaluated, and for want of what. */
  readonly unchecked: readonly Unchecked[]
  readonly missing: readonly Missing[]
  readonly unread: readonly { readonly place: string; readonly reason: string }[]
}

/** Where the clinic stands, and whom to call there; `generic` where it did not say. */
export interface PlanCountry {
  readonly id: CountryId
  readonly name: string
  readonly emergency?: string
  readonly crisisLines: readonly { readonly name: string; readonly number: string }[]
}

export interface PlanPatient {
  readonly id: string
  readonly name?: string
  readonly age?: number
  readonly sex?: string
}

export interface Reason {
  readonly id: string
  readonly say: string
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
  /** Number in the list of safety rules. */
  readonly safety?: string
  /** The criterion could not be answered: what is said may or may not hold. */
  readonly unknown?: true
}

export interface Position {
  readonly source: string
  readonly direction: KnownPosition['direction']
  readonly strength: KnownPosition['strength']
  readonly certainty: KnownPosition['certainty']
  readonly population: string
  readonly verified: boolean
  readonly note?: string
  /** Whether this patient belongs to the population that the position speaks of. */
  readonly applies: Truth
}

export interface DoseAmount {
  readonly amount: number
  /** What the amount counts when it is not the drug itself: `elemental iron`. */
  readonly of?: string
  readonly unit: string
  readonly per?: string
  readonly at?: string
}

export interface Dose {
  readonly start: DoseAmount
  readonly steps: readonly { readonly add: DoseAmount; readonly every: string }[]
  readonly max?: DoseAmount
  readonly adjustedFor: readonly Fact[]
  readonly say: string
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  readonly verified: boolean
}

/** What learning or altering one feature would do to one proposal. */
export interface Change {
  readonly feature: FeatureId
  readonly label: string
  /** The interval or word that would do it: `75 ng/mL or less`. */
  readonly if: string
  readonly from: Status | 'absent'
  readonly to: Status | 'absent'
  /** The feature is known today; its value would have to alter. */
  readonly known: boolean
}

export interface Proposal {
  readonly id: string
  readonly therapy: string
  readonly label: string
  readonly kind: ProposalKind
  readonly status: Status
  readonly summary: string
  readonly positions: readonly Position[]
  /** Guidelines point both ways for this patient. */
  readonly disagreement: boolean
  readonly dose: Dose | null
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
  readonly cautions: readonly Reason[]
  readonly monitor: readonly Reason[]
  readonly needs: readonly FeatureId[]
  readonly changesIf: readonly Change[]
  /** The clinic does not propose it: who said so, and why. */
  readonly off?: Omit<SwitchedOff, 'proposal'>
  readonly sources: readonly string[]
  readonly verified: boolean
  /** Of a drug to come off, the doses by the day. */
  readonly calendar?: Calendar
  /** Its place among the proposals of the same need; what is refused has none, and neither have older plans. */
  readonly rank?: Rank
  /** Of a work-up, the laboratory tests that it orders. */
  readonly tests?: readonly OrderedTest[]
}

/** A laboratory test by LOINC; `verified` when the code was read in a public source. */
export interface OrderedTest {
  readonly loinc: string
  readonly name: string
  readonly verified: boolean
}

export interface Alert {
  readonly id: string
  readonly level: 'stop' | 'warn' | 'info'
  readonly about: string
  readonly from: readonly string[]
  readonly say: string
  readonly instead: readonly string[]
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
  readonly safety?: string
}

export interface Unchecked {
  readonly id: string
  readonly about: readonly string[]
  readonly say: string
  readonly needs: readonly FeatureId[]
}

/** An unknown fact, and what knowing it would move; the most useful first. */
export interface Missing {
  readonly feature: FeatureId
  readonly label: string
  readonly why: UnknownWhy
  readonly ask: string
  readonly test?: { readonly loinc: string }
  /** The ids of the proposals and findings that could change. */
  readonly changes: readonly string[]
}
