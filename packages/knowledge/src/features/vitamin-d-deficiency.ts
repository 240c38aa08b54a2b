import { flag } from '../case-feature.ts'

export const vitaminDDeficiency = flag('vitamin-d-deficiency', {
  label: 'Vitamin D deficiency',
  read: { kind: 'condition', concepts: ['vitamin-d-deficiency'] },
  ask: 'Measure 25-hydroxyvitamin D',
  names: ['vitamin d deficiency'],
})
