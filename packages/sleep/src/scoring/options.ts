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

/** One open choice: what is asked, what can be answered, the default, and why in one line. */
interface Choice<T> {
  readonly asks: string
  readonly answers: readonly { readonly value: T; readonly say: string }[]
  readonly default: T
  readonly why: string
}

export const choices: { readonly [K in keyof Options]: Choice<Options[K]> } = {
  afterShortInterval: {
    asks: 'After an interval under 10 s, may the movement begin a series? (WASM)',
    answers: [
      { value: 'may-not-start', say: 'it may not' },
      { value: 'may-start', say: 'it may begin one' },
    ],
    default: 'may-not-start',
    why: 'SOMAS, written with an author of the standard, does not let it; MATPLM does.',
  },
  joins: {
    asks: 'Which movements under 0.5 s apart are one? (WASM)',
    answers: [
      { value: 'opposite-legs', say: 'those of opposite legs' },
      { value: 'any-legs', say: 'those of any legs' },
    ],
    default: 'opposite-legs',
    why: 'The standard speaks of bilateral movements; SOMAS joins left with right only.',
  },
  empty: {
    asks: 'A movement that is nowhere 2 µV over rest for 0.5 s (WASM)',
    answers: [
      { value: 'no-movement', say: 'is no movement' },
      { value: 'not-candidate', say: 'is a movement, but no candidate' },
    ],
    default: 'no-movement',
    why: 'Experts call one in twelve of them a movement; one that is none cannot end a series.',
  },
  shortInterval: {
    asks: 'An interval under 5 s (AASM)',
    answers: [
      { value: 'skipped', say: 'is skipped' },
      { value: 'ends-series', say: 'ends the series' },
    ],
    default: 'skipped',
    why: 'The AASM lets no short interval end a series; the next is measured from the last counted movement.',
  },
  unscoredWhen: {
    asks: 'Time is not judged where the signal is bad on',
    answers: [
      { value: 'any-leg', say: 'any recorded leg' },
      { value: 'every-leg', say: 'every recorded leg' },
    ],
    default: 'any-leg',
    why: 'A night that lost one leg for an hour has an hour in which movements were missed.',
  },
  withoutLights: {
    asks: 'Where lights off and on are not marked',
    answers: [
      { value: 'no-wake-index', say: 'no index of wake' },
      { value: 'whole-recording', say: 'the whole recording counts' },
    ],
    default: 'no-wake-index',
    why: 'Wake before lights off is not the wake of the night.',
  },
}

/** In the order in which they are asked. */
export const choiceNames: readonly (keyof Options)[] = [
  'afterShortInterval',
  'joins',
  'empty',
  'shortInterval',
  'unscoredWhen',
  'withoutLights',
]

/** Each open choice in words: what was asked, and how it was decided. */
export function decided(
  options: Options,
): readonly { readonly asks: string; readonly say: string }[] {
  return choiceNames.map((name) => {
    const { asks, answers } = choices[name]
    return { asks, say: answers.find(({ value }) => value === options[name])?.say ?? options[name] }
  })
}

export const defaults: Options = {
  afterShortInterval: choices.afterShortInterval.default,
  joins: choices.joins.default,
  empty: choices.empty.default,
  shortInterval: choices.shortInterval.default,
  unscoredWhen: choices.unscoredWhen.default,
  withoutLights: choices.withoutLights.default,
}
