import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** The fall as a share of the score before treatment; none where that was zero. */
export const irlsPercentImprovement = quantity('irls-percent-improvement', {
  label: 'IRLS fall since before treatment, percent',
  unit: '%',
  plausible: [-4000, 100],
  read: { kind: 'derived', from: ['irls-total', 'irls-before-treatment'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the IRLS with the one before treatment',
})
