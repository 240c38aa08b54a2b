import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const weight = quantity('weight', {
  label: 'Body weight',
  unit: 'kg',
  plausible: [0.3, 500],
  read: { kind: 'analyte', analyte: 'body-weight' },
  maxAge: { days: 365, basis: ours('A year; sooner after a visible change') },
  ask: 'Weigh the patient',
  loinc: '29463-7',
  alterable: true,
})
