import { quantity } from '../case-feature.ts'

/** Counted on the day it was told; of both legs the newer. The profile adds the days since. */
export const daysSinceVeinClosure = quantity('days-since-vein-closure', {
  label: 'Days since a leg vein was closed',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  ask: 'Ask: on which day was a leg vein last closed?',
  names: ['days since vein closure'],
})
