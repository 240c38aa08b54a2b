import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const otherCauseOfWorsening = flag('other-cause-of-worsening', {
  label: 'Another cause explains the worsening',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Look for lost iron, a new drug, lost sleep, another illness',
  names: ['other cause of worsening'],
})
