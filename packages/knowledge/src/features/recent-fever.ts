import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const recentFever = flag('recent-fever', {
  label: 'Fever in the last four weeks',
  read: { kind: 'answer' },
  maxAge: { days: 28, basis: ours('Four weeks, as the question says') },
  ask: 'Ask: fever in the last four weeks?',
  names: ['recent fever', 'fever in the last four weeks'],
})
