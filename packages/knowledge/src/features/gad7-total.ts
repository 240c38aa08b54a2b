import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const gad7Total = quantity('gad7-total', {
  label: 'GAD-7 total score',
  unit: '{score}',
  plausible: [0, 21],
  read: { kind: 'analyte', analyte: 'gad-7' },
  maxAge: { days: 92, basis: ours('Three months, as the PHQ-9') },
  ask: 'Have the patient fill in the GAD-7',
  loinc: '70274-6',
  names: ['gad7', 'gad-7', 'gad-7 score'],
  alterable: true,
})
