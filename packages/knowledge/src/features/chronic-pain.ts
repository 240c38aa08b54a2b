import { flag } from '../case-feature.ts'

export const chronicPain = flag('chronic-pain', {
  label: 'Chronic pain',
  read: { kind: 'condition', concepts: ['chronic-pain'] },
  ask: 'Ask about lasting pain',
  names: ['chronic pain', 'chronische schmerzen'],
})
