import { quantity } from '../case-feature.ts'

export const methadoneDose = quantity('methadone-dose', {
  label: 'Daily dose of methadone',
  unit: 'mg/d',
  plausible: [0, 1000],
  read: { kind: 'dose', drug: 'methadone' },
  ask: 'Ask: how much methadone in a day?',
  alterable: true,
})
