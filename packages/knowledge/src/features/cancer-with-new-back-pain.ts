import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const cancerWithNewBackPain = flag('cancer-with-new-back-pain', {
  label: 'Cancer with new back pain',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Ask: cancer now or before, and new back pain?',
  names: ['cancer with new back pain'],
})
