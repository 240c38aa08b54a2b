import { flag } from '../case-feature.ts'

export const heartFailure = flag('heart-failure', {
  label: 'Heart failure',
  read: { kind: 'condition', concepts: ['heart-failure', 'nyha-3', 'nyha-4'] },
  ask: 'Ask for the diagnosis',
  names: ['heart failure'],
})
