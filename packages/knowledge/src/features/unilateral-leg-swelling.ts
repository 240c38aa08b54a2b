import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const unilateralLegSwelling = flag('unilateral-leg-swelling', {
  label: 'One leg newly swollen',
  read: { kind: 'condition', concepts: ['deep-vein-thrombosis'] },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Compare both legs: is one newly swollen?',
  names: ['unilateral leg swelling'],
})
