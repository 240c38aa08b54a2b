import { includes } from '../criteria.ts'
import { ingredients } from '../ingredients.ts'

/** A drug is taken that can bring on RLS augmentation by way of dopamine. */
export const onDopaminergic = includes(
  'current-drugs',
  ...ingredients('dopamine-agonist', 'levodopa'),
)
