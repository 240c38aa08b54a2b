import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const vitaminD = quantity('vitamin-d', {
  label: '25-hydroxyvitamin D',
  unit: 'ng/mL',
  plausible: [0, 500],
  read: { kind: 'analyte', analyte: 'vitamin-d' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure 25-hydroxyvitamin D',
  loinc: '62292-8',
  alterable: true,
})
