import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const phosphate = quantity('phosphate', {
  label: 'Phosphate',
  unit: 'mg/dL',
  plausible: [0.1, 30],
  read: { kind: 'analyte', analyte: 'phosphate' },
  maxAge: { days: 92, basis: ours('Three months') },
  ask: 'Measure phosphate in serum',
  loinc: '2777-1',
  alterable: true,
})
