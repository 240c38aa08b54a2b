import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const deepVeinThrombosis = flag('deep-vein-thrombosis', {
  label: 'Deep vein thrombosis now',
  read: { kind: 'condition', concepts: ['deep-vein-thrombosis'] },
  maxAge: { days: 92, basis: ours('Three months, the usual time of treatment') },
  ask: 'Examine both legs; duplex where one is swollen',
  names: ['acute dvt', 'acute deep vein thrombosis'],
})
