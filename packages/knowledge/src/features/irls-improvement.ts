import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Points by which the total fell; below zero it rose. */
export const irlsImprovement = quantity('irls-improvement', {
  label: 'IRLS fall since before treatment',
  unit: '{score}',
  plausible: [-40, 40],
  read: { kind: 'derived', from: ['irls-total', 'irls-before-treatment'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the IRLS with the one before treatment',
})
