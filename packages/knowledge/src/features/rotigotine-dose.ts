import { quantity } from '../case-feature.ts'

export const rotigotineDose = quantity('rotigotine-dose', {
  label: 'Daily dose of rotigotine',
  unit: 'mg/d',
  plausible: [0, 30],
  read: { kind: 'dose', drug: 'rotigotine' },
  ask: 'Ask: how much rotigotine in a day?',
  alterable: true,
})
