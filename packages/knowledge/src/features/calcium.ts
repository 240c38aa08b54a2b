import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const calcium = quantity('calcium', {
  label: 'Calcium',
  unit: 'mg/dL',
  plausible: [1, 30],
  read: { kind: 'analyte', analyte: 'calcium' },
  maxAge: { days: 183, basis: ours('Half a year') },
  ask: 'Measure calcium in serum',
  loinc: '17861-6',
  alterable: true,
})
