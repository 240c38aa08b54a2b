import { quantity } from '../case-feature.ts'

export const oxycodoneDose = quantity('oxycodone-dose', {
  label: 'Daily dose of oxycodone',
  unit: 'mg/d',
  plausible: [0, 1000],
  read: { kind: 'dose', drug: 'oxycodone' },
  ask: 'Ask: how much oxycodone in a day?',
  alterable: true,
})
