import { quantity } from '../case-feature.ts'

/** Counted on the day it was told; of both legs the newer. The profile adds the days since. */
export const daysSinceVeinStent = quantity('days-since-vein-stent', {
  label: 'Days since a stent was placed in a vein',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  ask: 'Ask: on which day was the stent placed in the vein?',
  names: ['days since vein stent'],
})
