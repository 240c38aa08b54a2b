import { quantity } from '../case-feature.ts'

export const ropiniroleDose = quantity('ropinirole-dose', {
  label: 'Daily dose of ropinirole',
  unit: 'mg/d',
  plausible: [0, 50],
  read: { kind: 'dose', drug: 'ropinirole' },
  ask: 'Ask: how much ropinirole in a day?',
  alterable: true,
})
