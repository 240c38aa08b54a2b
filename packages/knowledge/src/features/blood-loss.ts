import { flag } from '../case-feature.ts'

export const bloodLoss = flag('blood-loss', {
  label: 'Blood loss',
  read: { kind: 'answer' },
  ask: 'Ask: bleeding, black stool, frequent blood donation?',
  names: ['blood loss'],
})
