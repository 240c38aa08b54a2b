import { quantity } from '../case-feature.ts'

/**
 * Morphine milligram equivalents of the opioids taken in a day, summed by the factors of the CDC
 * (2022). A measure of danger only: never used to convert one opioid into another. Buprenorphine
 * has no factor and is not counted; an opioid whose factor or dose is not known leaves the sum open.
 */
export const opioidMme = quantity('opioid-mme', {
  label: 'Morphine equivalents of all opioids',
  unit: 'mg/d',
  plausible: [0, 5000],
  read: { kind: 'derived', from: ['current-drugs'] },
  ask: 'Ask: how much of each opioid in a day?',
  names: ['mme', 'morphine milligram equivalents', 'opioid mme'],
  alterable: true,
})
