import { flag } from '../case-feature.ts'

export const depression = flag('depression', {
  label: 'Depression',
  read: { kind: 'condition', concepts: ['depression'] },
  ask: 'Ask about mood; PHQ-9',
  names: ['depression'],
})
