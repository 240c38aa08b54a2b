import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const magnesium = quantity('magnesium', {
  label: 'Magnesium',
  unit: 'mmol/L',
  plausible: [0.1, 10],
  read: { kind: 'analyte', analyte: 'magnesium' },
  maxAge: { days: 183, basis: ours('Half a year') },
  ask: 'Measure magnesium in serum',
  loinc: '19123-9',
  alterable: true,
})
