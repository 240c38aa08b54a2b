import { quantity } from '../case-feature.ts'

export const pramipexoleDose = quantity('pramipexole-dose', {
  label: 'Daily dose of pramipexole',
  unit: 'mg/d',
  plausible: [0, 20],
  read: { kind: 'dose', drug: 'pramipexole' },
  ask: 'Ask: how much pramipexole in a day?',
  alterable: true,
})
