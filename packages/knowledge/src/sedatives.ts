import { ingredients } from './ingredients.ts'

const ligands = ingredients('alpha2delta-ligand')
const opioids = ingredients('opioid')

/** Drugs that weaken breathing beside an α2δ ligand: opioids and all that depresses the brain. */
export const sedatives: readonly string[] = ingredients(
  'opioid',
  'benzodiazepine',
  'z-drug',
  'barbiturate',
  'cns-depressant',
).filter((name) => !ligands.includes(name))

/** The same without opioids, against which alone naloxone helps. */
export const otherSedatives = sedatives.filter((name) => !opioids.includes(name))
