import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** The sum only: the items of the tool are not written down here. */
export const opioidRiskScore = quantity('opioid-risk-score', {
  label: 'Opioid Risk Tool, total',
  unit: '{score}',
  plausible: [0, 26],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year, then scored again') },
  ask: 'Score the Opioid Risk Tool',
  names: ['opioid risk tool', 'ort', 'ort score', 'opioid risk tool total'],
  alterable: true,
})
