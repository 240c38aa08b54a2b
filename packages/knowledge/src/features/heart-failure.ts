import { flag } from '../case-feature.ts'

export const heartFailure = flag('heart-failure', {
  label: 'Heart failure',
  read: { kind: 'condition', concepts: ['heart-failure'] },
  ask: 'Ask for the diagnosis',
  names: ['heart failure'],
})
