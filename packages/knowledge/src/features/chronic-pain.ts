import { flag } from '../case-feature.ts'

export const chronicPain = flag('chronic-pain', {
  label: 'Chronic pain',
  read: { kind: 'answer' },
  ask: 'Ask about lasting pain',
  names: ['chronic pain', 'chronische schmerzen'],
})
