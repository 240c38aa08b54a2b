import { quantity } from '../case-feature.ts'

export const pregabalinDose = quantity('pregabalin-dose', {
  label: 'Daily dose of pregabalin',
  unit: 'mg/d',
  plausible: [0, 3000],
  read: { kind: 'dose', drug: 'pregabalin' },
  ask: 'Ask: how much pregabalin in a day?',
  alterable: true,
})
