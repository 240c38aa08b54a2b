import { flag } from '../case-feature.ts'

export const longSittingPlanned = flag('long-sitting-planned', {
  label: 'A long time of sitting still planned',
  read: { kind: 'answer' },
  ask: 'Ask: is a long flight, drive, examination or evening of sitting planned?',
  names: ['long sitting planned', 'long journey planned', 'long flight planned'],
})
