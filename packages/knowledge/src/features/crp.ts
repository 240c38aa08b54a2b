import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const crp = quantity('crp', {
  label: 'C-reactive protein',
  unit: 'mg/L',
  plausible: [0, 1000],
  read: { kind: 'analyte', analyte: 'crp' },
  maxAge: { days: 92, basis: ours('As long as ferritin, which it helps to read') },
  ask: 'Measure CRP with the same sample as ferritin',
  loinc: '1988-5',
  alterable: true,
})
