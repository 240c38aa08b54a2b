import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

/** A test of the heart with adenosine, regadenoson or dipyridamole itself. */
export const stressTestPlanned = flag('stress-test-planned', {
  label: 'Pharmacologic stress test of the heart planned',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('Three months') },
  ask: 'Ask: is a stress test of the heart planned?',
  names: ['stress test planned', 'adenosine stress test planned'],
})
