import type { Criterion } from '@legato/rules'
import { all, any, isKnown, lists } from './criteria.ts'
import { prefers } from './ranking/preferences.ts'

/**
 * Reasons to speak of what is not spoken of to everybody: the patient asks, or wants no drug.
 * Neither of them stays open: what nobody said is no reason.
 */

/** The patient asks about it, by one of these words. */
export function asked(...names: readonly string[]): Criterion {
  return all(isKnown('asks-about'), lists('asks-about', ...names))
}

/** The patient would rather begin without a drug, or take none every day. */
export const wantsNoDrug = all(
  isKnown('preferences'),
  any(prefers('non-drug-first'), prefers('no-daily-drug')),
)
