import { flag } from '../case-feature.ts'

export const ckd = flag('ckd', {
  label: 'Chronic kidney disease',
  read: {
    kind: 'condition',
    concepts: ['ckd', 'ckd-1', 'ckd-2', 'ckd-3', 'ckd-3a', 'ckd-3b', 'ckd-4', 'ckd-5', 'esrd'],
  },
  ask: 'Ask for known kidney disease',
  names: ['chronic kidney disease'],
})
