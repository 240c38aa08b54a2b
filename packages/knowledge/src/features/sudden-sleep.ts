import { flag } from '../case-feature.ts'

export const suddenSleep = flag('sudden-sleep', {
  label: 'Sudden sleep by day',
  read: { kind: 'answer' },
  ask: 'Ask: ever fallen asleep without warning?',
  names: ['sudden sleep', 'sleep attacks', 'sudden sleep onset'],
})
