import { flag } from '../case-feature.ts'

export const ironDeficiencyExplained = flag('iron-deficiency-explained', {
  label: 'Cause of low iron known',
  read: { kind: 'answer' },
  ask: 'Judge whether the low iron has a known cause',
  names: ['iron deficiency explained'],
})
