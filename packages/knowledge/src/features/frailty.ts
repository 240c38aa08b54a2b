import { flag } from '../case-feature.ts'

export const frailty = flag('frailty', {
  label: 'Frailty',
  read: { kind: 'answer' },
  ask: 'Judge frailty',
  names: ['frailty', 'gebrechlichkeit'],
})
