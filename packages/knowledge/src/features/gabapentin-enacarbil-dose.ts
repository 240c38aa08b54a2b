import { quantity } from '../case-feature.ts'

export const gabapentinEnacarbilDose = quantity('gabapentin-enacarbil-dose', {
  label: 'Daily dose of gabapentin enacarbil',
  unit: 'mg/d',
  plausible: [0, 6000],
  read: { kind: 'dose', drug: 'gabapentin enacarbil' },
  ask: 'Ask: how much gabapentin enacarbil in a day?',
  alterable: true,
})
