import { quantity } from '../case-feature.ts'

/** At the doses given for sleep it does not aggravate RLS. */
export const doxepinDose = quantity('doxepin-dose', {
  label: 'Daily dose of doxepin',
  unit: 'mg/d',
  plausible: [0, 500],
  read: { kind: 'dose', drug: 'doxepin' },
  ask: 'Ask: how much doxepin in a day?',
  alterable: true,
})
