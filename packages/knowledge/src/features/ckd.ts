import { flag } from '../case-feature.ts'

export const ckd = flag('ckd', {
  label: 'Chronic kidney disease',
  read: { kind: 'condition', concepts: ['chronic-kidney-disease'] },
  ask: 'Ask for known kidney disease',
  names: ['chronic kidney disease'],
})
