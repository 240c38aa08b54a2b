import type { Flaw } from '../movement/quality.ts'

/** Why a standard does not count a movement, with the length or interval that decided it. */
export type WhyNot =
  | { readonly kind: 'too-short'; readonly lastsS: number; readonly leastS: number }
  | { readonly kind: 'too-long'; readonly lastsS: number; readonly mostS: number }
  /** Both legs from the first onset to the last offset. */
  | { readonly kind: 'too-long-together'; readonly lastsS: number; readonly mostS: number }
  | { readonly kind: 'too-many-parts'; readonly parts: number; readonly most: number }
  /** No 0.5 s of it has its median 2 µV over rest. */
  | { readonly kind: 'no-body' }
  /** So long after the movement before it. */
  | { readonly kind: 'short-interval'; readonly afterS: number; readonly leastS: number }
  /** Neighbors at the intervals of a series, this one among them. */
  | { readonly kind: 'few-in-a-row'; readonly inRow: number; readonly least: number }
  | { readonly kind: 'awake' }
  /** From so long before a breathing event to so long after it. */
  | { readonly kind: 'by-breath'; readonly withinS: number }
  /** It begins where nobody could judge the signal: what was wrong there; empty where it was a gap. */
  | { readonly kind: 'unscored'; readonly flaws: readonly Flaw[] }
  /** Before lights off, or after lights on. */
  | { readonly kind: 'lights' }
  /** Periodic, neither asleep nor awake: nobody scored the stage at its onset. */
  | { readonly kind: 'no-stage' }
