import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const needsMoreDrug = flag('needs-more-drug', {
  label: 'Needs more drug for the same relief',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: do you need more of the drug, or take it earlier, for the same relief?',
  names: ['needs more drug'],
})
