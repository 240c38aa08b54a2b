import { flag } from '../case-feature.ts'

export const longSittingAhead = flag('long-sitting-ahead', {
  label: 'A long time of sitting or lying still ahead',
  read: { kind: 'answer' },
  ask: 'Ask: a long journey, or weeks of lying still, ahead?',
  names: [
    'long journey planned',
    'long flight planned',
    'lange reise geplant',
    'long voyage prévu',
    'viaje largo previsto',
  ],
})
