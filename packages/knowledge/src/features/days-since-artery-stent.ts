import { quantity } from '../case-feature.ts'

/** Counted on the day it was told; of both legs the newer. The profile adds the days since. */
export const daysSinceArteryStent = quantity('days-since-artery-stent', {
  label: 'Days since an artery of the leg was opened',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  ask: 'Ask: on which day was the artery of the leg opened?',
  names: ['days since artery stent'],
})
