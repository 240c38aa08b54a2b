import { ingredients } from './ingredients.ts'

const ligands = ingredients('alpha2delta-ligand')

/** Drugs that weaken breathing beside an α2δ ligand: opioids and all that depresses the brain. */
export const sedatives: readonly string[] = ingredients(
  'opioid',
  'benzodiazepine',
  'z-drug',
  'barbiturate',
  'cns-depressant',
).filter((name) => !ligands.includes(name))
