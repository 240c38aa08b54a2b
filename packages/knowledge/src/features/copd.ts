import { flag } from '../case-feature.ts'

export const copd = flag('copd', {
  label: 'COPD',
  read: { kind: 'condition', concepts: ['copd'] },
  ask: 'Ask for chronic lung disease',
  names: ['copd'],
})
