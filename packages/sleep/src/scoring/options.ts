/** What the standards leave open, decided by name. Every report prints them. */
export interface Options {
  /** May a candidate that came less than 10 s after the one before begin the next series? (WASM) */
  readonly afterShortInterval: 'may-start' | 'may-not-start'
  /** Which movements less than 0.5 s apart are one? (WASM) */
  readonly joins: 'opposite-legs' | 'any-legs'
  /** What is a movement no 0.5 s of which has its median 2 µV over rest? (WASM) */
  readonly empty: 'no-movement' | 'not-candidate'
  /** What does an interval under 5 s do to a series? (AASM) */
  readonly shortInterval: 'skipped' | 'ends-series'
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
  empty: {
    default: 'no-movement',
    why: 'Experts call one in twelve of them a movement; one that is none cannot end a series.',
  },
  shortInterval: {
    default: 'skipped',
    why: 'The AASM lets no short interval end a series; the next is measured from the last counted movement.',
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
  empty: choices.empty.default,
  shortInterval: choices.shortInterval.default,
  unscoredWhen: choices.unscoredWhen.default,
  withoutLights: choices.withoutLights.default,
}
