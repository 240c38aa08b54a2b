import { flag } from '../case-feature.ts'

export const diabetes = flag('diabetes', {
  label: 'Diabetes',
  read: { kind: 'condition', concepts: ['diabetes'] },
  ask: 'Measure HbA1c',
  names: ['diabetes'],
})
