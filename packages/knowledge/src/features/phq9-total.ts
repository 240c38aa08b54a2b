import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const phq9Total = quantity('phq9-total', {
  label: 'PHQ-9 total score',
  unit: '{score}',
  plausible: [0, 27],
  read: { kind: 'analyte', analyte: 'phq-9' },
  maxAge: { days: 92, basis: ours('Three months; the PHQ-9 asks about two weeks') },
  ask: 'Have the patient fill in the PHQ-9',
  loinc: '44261-6',
  names: [
    'phq-9',
    'phq9',
    'phq-9 total',
    'phq-9 total score',
    'phq-9 score',
    'phq-9 gesamtscore',
    'score phq-9',
    'puntuación phq-9',
  ],
  alterable: true,
})
