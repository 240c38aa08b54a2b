import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const phq9Item9 = quantity('phq9-item9', {
  label: 'PHQ-9 item 9',
  unit: '{score}',
  plausible: [0, 3],
  read: { kind: 'analyte', analyte: 'phq-9-item-9' },
  maxAge: { days: 92, basis: ours('Three months; the PHQ-9 asks about two weeks') },
  ask: 'Have the patient fill in the PHQ-9',
  loinc: '44260-8',
  names: ['phq-9 item 9', 'phq9 item 9'],
  alterable: true,
})
