import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const phq2Total = quantity('phq2-total', {
  label: 'PHQ-2 total score',
  unit: '{score}',
  plausible: [0, 6],
  read: { kind: 'analyte', analyte: 'phq-2' },
  maxAge: { days: 92, basis: ours('Three months, as the PHQ-9') },
  ask: 'Ask the two questions of the PHQ-2',
  loinc: '55758-7',
  names: ['phq2', 'phq-2', 'phq-2 score'],
  alterable: true,
})
