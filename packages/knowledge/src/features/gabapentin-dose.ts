import { quantity } from '../case-feature.ts'

export const gabapentinDose = quantity('gabapentin-dose', {
  label: 'Daily dose of gabapentin',
  unit: 'mg/d',
  plausible: [0, 10000],
  read: { kind: 'dose', drug: 'gabapentin' },
  ask: 'Ask: how much gabapentin in a day?',
  alterable: true,
})
