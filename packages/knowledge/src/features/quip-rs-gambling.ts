import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const quipRsGambling = quantity('quip-rs-gambling', {
  label: 'QUIP-RS gambling',
  unit: '{score}',
  plausible: [0, 16],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have patient and partner fill in the QUIP-RS',
  names: ['quip-rs gambling score'],
  alterable: true,
})
