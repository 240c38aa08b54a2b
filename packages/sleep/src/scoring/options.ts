/** What the standards leave open, decided by name. Every report prints them. */
export interface Options {
  /** May a candidate that came less than 10 s after the one before begin the next series? (WASM) */
  readonly afterShortInterval: 'may-start' | 'may-not-start'
  /** Which movements less than 0.5 s apart are one? (WASM) */
  readonly joins: 'opposite-legs' | 'any-legs'
  /** What does an interval under 5 s do to a series? (AASM) */
  readonly shortInterval: 'skipped' | 'ends-series'
  /** Is an isolated movement any outside a series, or only one with over 90 s on both sides? */
  readonly isolated: 'outside-series' | 'alone'
  /** Is time unscored where any recorded leg is bad, or only where every one is? */
  readonly unscoredWhen: 'any-leg' | 'every-leg'
  /** Where nobody marked lights off and on: no wake index, or the whole recording? */
  readonly withoutLights: 'no-wake-index' | 'whole-recording'
}

/** One open choice: its default, and why in one line. */
interface Choice<T> {
  readonly default: T
  readonly why: string
}

export const choices: { readonly [K in keyof Options]: Choice<Options[K]> } = {
  afterShortInterval: {
    default: 'may-not-start',
    why: 'SOMAS, written with an author of the standard, does not let it; MATPLM does.',
  },
  joins: {
    default: 'opposite-legs',
    why: 'The standard speaks of bilateral movements; SOMAS joins left with right only.',
  },
  shortInterval: {
    default: 'skipped',
    why: 'The AASM names no end of a series by a short interval; the next is measured from the last counted movement.',
  },
  isolated: {
    default: 'outside-series',
    why: 'SOMAS counts every candidate outside a series that has no short interval.',
  },
  unscoredWhen: {
    default: 'any-leg',
    why: 'A night that lost one leg for an hour has an hour in which movements were missed.',
  },
  withoutLights: {
    default: 'no-wake-index',
    why: 'Wake before lights off is not the wake of the night.',
  },
}

export const defaults: Options = {
  afterShortInterval: choices.afterShortInterval.default,
  joins: choices.joins.default,
  shortInterval: choices.shortInterval.default,
  isolated: choices.isolated.default,
  unscoredWhen: choices.unscoredWhen.default,
  withoutLights: choices.withoutLights.default,
}
