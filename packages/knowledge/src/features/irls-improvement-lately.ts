import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Points by which the total fell since the score before; below zero it rose. */
export const irlsImprovementLately = quantity('irls-improvement-lately', {
  label: 'IRLS fall since the previous score',
  unit: '{score}',
  plausible: [-40, 40],
  read: { kind: 'derived', from: ['irls-total', 'irls-previous'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the IRLS with the previous one',
})
