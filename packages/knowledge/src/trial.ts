import type { Basis } from './basis.ts'
import { ours, read, unread } from './basis.ts'
import { ingredients } from './ingredients.ts'

/** How a therapy that was tried before came out. */
export type TrialOutcome =
  | 'effective'
  | 'failed'
  | 'not-tolerated'
  | 'augmentation'
  | 'too-low-or-short'

/** What a trial of a drug must have been for its failure to count. */
export interface AdequateTrial {
  readonly drugs: readonly string[]
  /** Milligrams a day with working kidneys; where they do not work, a lower dose may be enough. */
  readonly mg?: number
  readonly weeks: number
  readonly basis: readonly Basis[]
}

const sixWeeks = ours('Six weeks, the titration included, before a ligand is said to have failed')
const fourWeeks = ours('Four weeks before an agonist is said to have failed')

/**
 * The lowest dose and the shortest time after which a failure is a failure. Harm and RLS
 * augmentation count at any dose and after any time. A dose or a time that is not on record is
 * taken as enough where the record says that the drug failed: whoever wrote that knew more.
 */
export const ADEQUATE_TRIALS: readonly AdequateTrial[] = [
  {
    drugs: ['gabapentin'],
    mg: 900,
    weeks: 6,
    basis: [unread('MAYO-2021', 'Usual effective dose from 900 mg'), sixWeeks],
  },
  {
    drugs: ['gabapentin enacarbil'],
    mg: 600,
    weeks: 6,
    basis: [read('LABEL-HORIZANT', '600 mg'), sixWeeks],
  },
  {
    drugs: ['pregabalin'],
    mg: 150,
    weeks: 6,
    basis: [unread('MAYO-2021', 'Usual effective dose from 150 mg'), sixWeeks],
  },
  { drugs: ['pramipexole'], mg: 0.25, weeks: 4, basis: [unread('LABEL-PRAMIPEXOLE'), fourWeeks] },
  { drugs: ['ropinirole'], mg: 1, weeks: 4, basis: [unread('LABEL-ROPINIROLE'), fourWeeks] },
  { drugs: ['rotigotine'], mg: 1, weeks: 4, basis: [unread('LABEL-ROTIGOTINE'), fourWeeks] },
  {
    drugs: ingredients('oral-iron'),
    weeks: 12,
    basis: [unread('IRLSSG-IRON-2018', 'Iron by mouth is judged at about 12 weeks')],
  },
]

/** Every drug of which it matters that it was tried: what treats RLS, or did. */
export const TRIED_DRUGS: readonly string[] = ingredients(
  'alpha2delta-ligand',
  'dopamine-agonist',
  'levodopa',
  'opioid',
  'oral-iron',
)

export function adequateTrialOf(drug: string): AdequateTrial | undefined {
  return ADEQUATE_TRIALS.find(({ drugs }) => drugs.includes(drug))
}
