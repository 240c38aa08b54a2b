import { flag } from '../case-feature.ts'

export const shortSleep = flag('short-sleep', {
  label: 'Too little time in bed',
  read: { kind: 'answer' },
  ask: 'Ask: from when to when are you in bed?',
  names: ['short sleep'],
})
