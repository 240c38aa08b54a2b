import { ingredients } from './ingredients.ts'
import type { DrugClass } from './terminology/drug.ts'

/** Drugs that act on the brain, by kind; two drugs of one kind count once: safety rule S42. */
const LIGANDS_AND_ANTIEPILEPTICS: readonly DrugClass[] = [
  'antiepileptic',
  'alpha2delta-ligand',
  'antiepileptic-aggravating',
]
/** Opioids first. */
const OTHERS: readonly (readonly DrugClass[])[] = [
  ['opioid'],
  ['benzodiazepine', 'z-drug', 'barbiturate'],
  ['antipsychotic', 'partial-agonist-antipsychotic'],
  ['ssri', 'snri', 'tca', 'tetracyclic-antidepressant', 'rls-neutral-antidepressant'],
  ['sedating-antihistamine'],
]

/** The kinds beside which an α2δ ligand would be one more. */
export const kindsBesideLigands: readonly (readonly string[])[] = OTHERS.map((classes) =>
  ingredients(...classes),
)
export const brainKinds: readonly (readonly string[])[] = [
  ...kindsBesideLigands,
  ingredients(...LIGANDS_AND_ANTIEPILEPTICS),
]
/** The kinds beside which an opioid would be one more. */
export const kindsBesideOpioids: readonly (readonly string[])[] = brainKinds.slice(1)
