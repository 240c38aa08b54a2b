import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const sphincterChange = flag('sphincter-change', {
  label: 'New trouble with bladder or bowel',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Ask: any new trouble holding urine or stool?',
  names: ['sphincter change'],
})
