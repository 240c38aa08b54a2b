import { gate } from '@legato/rules'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { ingredients } from '../../ingredients.ts'

/** Drugs that are taken against RLS, whatever else for. */
export const onTreatment = all(
  isKnown('current-drugs'),
  lists(
    'current-drugs',
    ...ingredients('alpha2delta-ligand', 'dopamine-agonist', 'levodopa', 'opioid'),
  ),
)

/** A change is told where it can be worked out, and missed where a treatment has begun. */
export const followed = gate(any(isKnown('irls-improvement'), onTreatment))
export const followedLately = gate(any(isKnown('irls-improvement-lately'), onTreatment))
