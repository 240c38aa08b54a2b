import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const strongerThanBeforeTreatment = flag('stronger-than-before-treatment', {
  label: 'Symptoms stronger than before treatment',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: are symptoms stronger than before you started it?',
  names: ['stronger than before treatment'],
})
