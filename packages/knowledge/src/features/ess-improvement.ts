import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Points by which the scale fell since the score before; below zero it rose. */
export const essImprovement = quantity('ess-improvement', {
  label: 'Epworth Sleepiness Scale, fall since the previous score',
  unit: '{score}',
  plausible: [-24, 24],
  read: { kind: 'derived', from: ['ess-total'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the Epworth Sleepiness Scale with the previous one',
})
