import { quantity } from '../case-feature.ts'

export const levodopaDose = quantity('levodopa-dose', {
  label: 'Daily dose of levodopa',
  unit: 'mg/d',
  plausible: [0, 4000],
  read: { kind: 'dose', drug: 'levodopa' },
  ask: 'Ask: how much levodopa in a day?',
  alterable: true,
})
