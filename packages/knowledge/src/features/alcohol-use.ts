import { flag } from '../case-feature.ts'

export const alcoholUse = flag('alcohol-use', {
  label: 'Drinks alcohol',
  read: { kind: 'condition', concepts: ['alcohol-use'] },
  ask: 'Ask: how much alcohol in a week?',
  names: ['alcohol use', 'drinks alcohol'],
})
