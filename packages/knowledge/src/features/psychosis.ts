import { flag } from '../case-feature.ts'

export const psychosis = flag('psychosis', {
  label: 'Psychosis',
  read: { kind: 'condition', concepts: ['psychosis'] },
  ask: 'Ask for psychosis, now or before',
  names: ['psychosis'],
})
