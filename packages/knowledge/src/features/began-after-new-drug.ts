import { flag } from '../case-feature.ts'

export const beganAfterNewDrug = flag('began-after-new-drug', {
  label: 'Began within weeks of a new drug',
  read: { kind: 'answer' },
  ask: 'Ask: had you begun or raised a drug in the two months before it began?',
  names: ['began after new drug'],
})
