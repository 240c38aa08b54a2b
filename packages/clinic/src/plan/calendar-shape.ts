import type { CountedDrug, CountryId, FeatureId, Form, TimeOfDay } from '@legato/knowledge'

/** How a drug is come off by the day, or why nobody is given that here. */
export type Calendar = DayCalendar | WithheldCalendar

export interface DayCalendar {
  readonly kind: 'days'
  readonly drug: CountedDrug
  /** What takes its place, begun first. */
  readonly replacement?: CountedDrug
  /** Where the strengths are marketed. */
  readonly country: CountryId
  /** Counted from the day of the plan; begun on another day, all of it moves. */
  readonly stretches: readonly Stretch[]
  /** The rule of the steps, dangers on the way, and what to do when it gets too hard. */
  readonly notes: readonly CalendarNote[]
  readonly sources: readonly string[]
  readonly verified: boolean
}

export interface CalendarNote {
  readonly id: string
  readonly say: string
  readonly sources: readonly string[]
  readonly verified: boolean
}

/** Days with the same doses. The last stretch has no end: so it stays. */
export interface Stretch {
  readonly from: string
  readonly to?: string
  readonly doses: readonly CountedDose[]
}

/** What is taken at one time of day; nought of a drug that is left off. */
export interface CountedDose {
  readonly drug: CountedDrug
  readonly at: TimeOfDay
  readonly amount: number
  readonly unit: 'mg' | 'mg/24 h'
  readonly madeOf: readonly Piece[]
}

/** Tablets, capsules or patches of one strength; `half` of each one only where they are scored. */
export interface Piece {
  readonly count: number
  readonly strength: number
  readonly form: Form
  readonly half?: true
  /** What the pack says, where that is another number. */
  readonly pack?: string
}

export interface WithheldCalendar {
  readonly kind: 'withheld'
  readonly why: 'specialist' | 'needs-data' | 'not-needed'
  readonly say: string
  readonly needs: readonly FeatureId[]
  readonly sources: readonly string[]
  readonly verified: boolean
  readonly safety?: string
}
