import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const tolerance = flag('tolerance', {
  label: 'Less effect at the same hours',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: does the drug help less, at the same hours as before?',
  names: ['tolerance to treatment'],
})
