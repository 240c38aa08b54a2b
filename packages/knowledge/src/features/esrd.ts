import { flag } from '../case-feature.ts'

export const esrd = flag('esrd', {
  label: 'Kidney failure',
  read: { kind: 'condition', concepts: ['esrd'] },
  ask: 'Ask for kidney failure or dialysis',
  names: ['end-stage renal disease', 'kidney failure'],
})
