import { flag } from '../case-feature.ts'

export const naloxoneAtHome = flag('naloxone-at-home', {
  label: 'Naloxone at home',
  read: { kind: 'answer' },
  ask: 'Ask: is naloxone at home, and who knows how to give it?',
  names: ['naloxone at home', 'take-home naloxone', 'naloxone prescribed'],
  alterable: true,
})
