import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const worseAfterDoseIncrease = flag('worse-after-dose-increase', {
  label: 'Worse some time after a higher dose',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: did a higher dose make it worse after a while?',
  names: ['worse after dose increase'],
})
