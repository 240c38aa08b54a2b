import { flag } from '../case-feature.ts'

export const orthostaticHypotension = flag('orthostatic-hypotension', {
  label: 'Blood pressure falls on standing',
  read: { kind: 'condition', concepts: ['orthostatic-hypotension'] },
  ask: 'Measure blood pressure lying and standing',
  names: ['orthostatic hypotension', 'orthostatische hypotonie'],
})
