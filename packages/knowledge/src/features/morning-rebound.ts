import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const morningRebound = flag('morning-rebound', {
  label: 'Return in the early morning',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: do symptoms return in the early morning as the drug wears off?',
  names: ['morning rebound'],
})
