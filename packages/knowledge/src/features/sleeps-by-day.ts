import { flag } from '../case-feature.ts'

export const sleepsByDay = flag('sleeps-by-day', {
  label: 'Must sleep by day',
  read: { kind: 'answer' },
  ask: 'Ask: night shifts, or sleep by day?',
  names: ['sleeps by day', 'night shift work'],
})
