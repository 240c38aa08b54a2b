import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const worseMostDays = flag('worse-most-days', {
  label: 'Worse on five or more of the last seven days',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: worse on at least five of the last seven days?',
  names: ['worse most days'],
})
