import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const claudicationTherapyFailed = flag('claudication-therapy-failed', {
  label: 'Leg pain on walking in spite of structured exercise and drugs',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: at least twelve weeks of structured exercise, with antiplatelet, statin, no tobacco?',
  names: ['claudication therapy failed'],
})
