import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Points by which the index fell since the score before; below zero it rose. */
export const isiImprovement = quantity('isi-improvement', {
  label: 'Insomnia Severity Index, fall since the previous score',
  unit: '{score}',
  plausible: [-28, 28],
  read: { kind: 'derived', from: ['isi-total'] },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Compare the Insomnia Severity Index with the previous one',
})
