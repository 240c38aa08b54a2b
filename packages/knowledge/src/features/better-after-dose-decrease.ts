import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const betterAfterDoseDecrease = flag('better-after-dose-decrease', {
  label: 'Better some time after a lower dose',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: did a lower dose make it better after a while?',
  names: ['better after dose decrease'],
})
