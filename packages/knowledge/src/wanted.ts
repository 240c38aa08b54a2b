import type { Criterion } from '@legato/rules'
import { all, any, is, isKnown, lists } from './criteria.ts'
import { prefers } from './ranking/preferences.ts'
import { surely } from './surely.ts'

/**
 * Reasons to speak of what is not spoken of to everybody: the patient asks, wants no drug, or the
 * drugs have failed. None of them stays open: what nobody said is no reason.
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

/**
 * Refractory (Mayo 2018): an α2δ ligand or a dopamine agonist failed, was not tolerated or brought
 * RLS augmentation.
 */
export const refractory = any(
  surely(is('alpha2delta-tried', 'failed', 'not-tolerated')),
  surely(is('dopamine-agonist-tried', 'failed', 'not-tolerated', 'augmentation')),
)
