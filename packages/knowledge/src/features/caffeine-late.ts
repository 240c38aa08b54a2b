import { flag } from '../case-feature.ts'

export const caffeineLate = flag('caffeine-late', {
  label: 'Caffeine after noon',
  read: { kind: 'answer' },
  ask: 'Ask: coffee, tea or cola after noon?',
  names: ['caffeine late', 'caffeine in the evening'],
})
