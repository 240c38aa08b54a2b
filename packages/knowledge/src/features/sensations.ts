import { words } from '../case-feature.ts'

export const sensations = words('sensations', {
  label: 'Sensations in the legs',
  read: { kind: 'answer' },
  ask: 'Ask: what does it feel like, in your own words?',
  names: [
    'sensations',
    'leg sensations',
    'missempfindungen',
    'sensations dans les jambes',
    'sensaciones',
  ],
})
