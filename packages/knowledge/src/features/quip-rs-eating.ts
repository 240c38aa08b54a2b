import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const quipRsEating = quantity('quip-rs-eating', {
  label: 'QUIP-RS eating',
  unit: '{score}',
  plausible: [0, 16],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have patient and partner fill in the QUIP-RS',
  names: ['quip-rs eating score'],
  alterable: true,
})
