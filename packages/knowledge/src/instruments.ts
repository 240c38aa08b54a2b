import type { FeatureId } from './features/index.ts'

/**
 * The questionnaires whose scores are read. Their texts belong to others and stand nowhere here: a
 * clinic that may use one loads the wording itself. What is said of licenses was gathered and not
 * checked with the owners.
 */
export interface Instrument {
  readonly title: string
  readonly items: number
  /** The scores that one item can have. */
  readonly scores: readonly [low: number, high: number]
  /** Who owns the text, and what is known of its use. */
  readonly license: string
  /** The feature that holds the total. */
  readonly total?: FeatureId
}

export const INSTRUMENTS = Object.freeze({
  irls: {
    title: 'International RLS Study Group rating scale',
    items: 10,
    scores: [0, 4],
    license: 'International RLS Study Group; by Mapi Research Trust, a fee for profit use',
    total: 'irls-total',
  },
  ess: {
    title: 'Epworth Sleepiness Scale',
    items: 8,
    scores: [0, 3],
    license: 'M. Johns; user agreement by Mapi Research Trust',
    total: 'ess-total',
  },
  isi: {
    title: 'Insomnia Severity Index',
    items: 7,
    scores: [0, 4],
    license: 'C. Morin; by Mapi Research Trust',
    total: 'isi-total',
  },
  'phq-9': {
    title: 'PHQ-9',
    items: 9,
    scores: [0, 3],
    license: 'Free to reproduce, to be checked',
    total: 'phq9-total',
  },
  'phq-2': {
    title: 'PHQ-2',
    items: 2,
    scores: [0, 3],
    license: 'Free to reproduce, to be checked',
    total: 'phq2-total',
  },
  'gad-7': {
    title: 'GAD-7',
    items: 7,
    scores: [0, 3],
    license: 'Free to reproduce, to be checked',
    total: 'gad7-total',
  },
  'quip-rs': {
    title: 'QUIP-RS',
    items: 28,
    scores: [0, 4],
    license: 'University of Pennsylvania',
  },
  'stop-bang': {
    title: 'STOP-Bang',
    items: 8,
    scores: [0, 1],
    license: 'University Health Network, Toronto',
    total: 'stop-bang',
  },
  'rls-6': {
    title: 'RLS-6',
    items: 6,
    scores: [0, 10],
    license: 'R. Kohnen; by Mapi Research Trust',
  },
} as const satisfies Readonly<Record<string, Instrument>>)

export type InstrumentId = keyof typeof INSTRUMENTS

export function isInstrumentId(text: string): text is InstrumentId {
  return Object.hasOwn(INSTRUMENTS, text)
}

/** From these scores on the QUIP-RS speaks of a disorder of impulse control; from memory, not checked. */
export const QUIP_RS_CUTOFFS = [
  { feature: 'quip-rs-gambling', least: 6 },
  { feature: 'quip-rs-buying', least: 8 },
  { feature: 'quip-rs-sex', least: 8 },
  { feature: 'quip-rs-eating', least: 7 },
  { feature: 'quip-rs-hobbyism-punding', least: 7 },
  { feature: 'quip-rs-combined', least: 10 },
] as const
