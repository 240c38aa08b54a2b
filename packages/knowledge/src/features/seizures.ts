import { flag } from '../case-feature.ts'

export const seizures = flag('seizures', {
  label: 'Epilepsy or seizures',
  read: { kind: 'condition', concepts: ['epilepsy'] },
  ask: 'Ask: any seizure, ever?',
  names: ['seizures', 'history of seizures', 'seizure disorder'],
})
