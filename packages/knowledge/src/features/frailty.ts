import { flag } from '../case-feature.ts'

export const frailty = flag('frailty', {
  label: 'Frailty',
  read: { kind: 'condition', concepts: ['frailty'] },
  ask: 'Judge frailty',
  names: ['frailty', 'gebrechlichkeit', 'fragilité', 'fragilidad'],
})
