import { flag } from '../case-feature.ts'

export const bloodLoss = flag('blood-loss', {
  label: 'Blood loss',
  read: { kind: 'condition', concepts: ['blood-loss'] },
  ask: 'Ask: bleeding, black stool, frequent blood donation?',
  names: ['blood loss'],
})
