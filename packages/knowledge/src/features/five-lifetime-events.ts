import { flag } from '../case-feature.ts'

export const fiveLifetimeEvents = flag('five-lifetime-events', {
  label: 'Five or more episodes in life',
  read: { kind: 'answer' },
  ask: 'Ask: have you had it at least five times in your life?',
  names: ['five lifetime events', 'at least five lifetime events'],
})
