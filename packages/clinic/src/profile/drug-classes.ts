import type { DrugClass } from '@legato/knowledge'
import { DRUGS } from '@legato/knowledge'

/** Ingredients by RxNorm name. */
export const IV_IRON = namesOf('iv-iron')
export const ORAL_IRON = namesOf('oral-iron')
export const LIGANDS = namesOf('alpha2delta-ligand')
export const AGONISTS = namesOf('dopamine-agonist')
export const DOPAMINERGIC = namesOf('dopamine-agonist', 'levodopa')
export const OPIOIDS = namesOf('opioid')
/** What is taken against RLS by mouth or skin, whatever else for. */
export const AGAINST_RLS = namesOf('alpha2delta-ligand', 'dopamine-agonist', 'levodopa', 'opioid')

function namesOf(...wanted: readonly DrugClass[]): ReadonlySet<string> {
  const drugs = DRUGS.filter(({ classes }) => classes.some((one) => wanted.includes(one)))
  return new Set(drugs.map(({ name }) => name))
}
