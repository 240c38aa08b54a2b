import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const hemoglobin = quantity('hemoglobin', {
  label: 'Hemoglobin',
  unit: 'g/dL',
  plausible: [1, 30],
  read: { kind: 'analyte', analyte: 'hemoglobin' },
  maxAge: { days: 183, basis: ours('Half a year') },
  ask: 'Measure the blood count',
  loinc: '718-7',
  alterable: true,
})
