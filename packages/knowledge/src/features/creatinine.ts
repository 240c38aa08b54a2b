import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const creatinine = quantity('creatinine', {
  label: 'Creatinine',
  unit: 'mg/dL',
  plausible: [0.05, 40],
  read: { kind: 'analyte', analyte: 'creatinine' },
  maxAge: { days: 365, basis: ours('Yearly, as kidney function is followed under these drugs') },
  ask: 'Measure creatinine in serum',
  loinc: '2160-0',
  alterable: true,
})
