import { flag } from '../case-feature.ts'

export const surgeryPlanned = flag('surgery-planned', {
  label: 'Operation or anesthesia planned',
  read: { kind: 'answer' },
  ask: 'Ask: is an operation planned?',
  names: ['surgery planned'],
})
