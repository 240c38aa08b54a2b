import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const quipRsHobbyismPunding = quantity('quip-rs-hobbyism-punding', {
  label: 'QUIP-RS hobbyism and punding',
  unit: '{score}',
  plausible: [0, 32],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have patient and partner fill in the QUIP-RS',
  names: ['quip-rs hobbyism-punding score', 'quip-rs hobbyism/punding', 'quip-rs hobbyism-punding'],
  alterable: true,
})
