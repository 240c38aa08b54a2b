import { flag } from '../case-feature.ts'

export const hypotension = flag('hypotension', {
  label: 'Low blood pressure',
  read: { kind: 'condition', concepts: ['hypotension', 'orthostatic-hypotension'] },
  ask: 'Measure blood pressure',
  names: ['hypotension', 'low blood pressure'],
})
