import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const shorterRelief = flag('shorter-relief', {
  label: 'Relief from a dose lasts shorter',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: does each dose last shorter than at first?',
  names: ['shorter relief'],
})
