import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Gambling, buying, sex and eating together. */
export const quipRsCombined = quantity('quip-rs-combined', {
  label: 'QUIP-RS of the four disorders',
  unit: '{score}',
  plausible: [0, 64],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have patient and partner fill in the QUIP-RS',
  names: [
    'quip-rs combined',
    'quip-rs combined icd',
    'quip-rs icd score',
    'quip-rs combined icd score',
    'quip-rs icd total',
  ],
  alterable: true,
})
