import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const folate = quantity('folate', {
  label: 'Folate',
  unit: 'ng/mL',
  plausible: [0, 200],
  read: { kind: 'analyte', analyte: 'folate' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure folate',
  loinc: '2284-8',
  alterable: true,
})
