import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const vitaminB12 = quantity('vitamin-b12', {
  label: 'Vitamin B12',
  unit: 'pg/mL',
  plausible: [0, 50_000],
  read: { kind: 'analyte', analyte: 'vitamin-b12' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure vitamin B12',
  loinc: '2132-9',
  alterable: true,
})
