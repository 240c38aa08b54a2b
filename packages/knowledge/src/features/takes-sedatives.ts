import { flag } from '../case-feature.ts'

/**
 * An opioid or another drug that weakens breathing is on the list of current drugs, α2δ ligands
 * aside. Not on the list is a no only when the whole list could be read.
 */
export const takesSedatives = flag('takes-sedatives', {
  label: 'Takes an opioid or another sedating drug',
  read: { kind: 'derived', from: ['current-drugs'] },
  ask: 'Go through all drugs: opioids, benzodiazepines, sleeping pills',
})
