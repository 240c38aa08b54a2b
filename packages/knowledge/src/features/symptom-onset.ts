import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** On the clock of 24 hours: 21.5 is half past nine in the evening. */
export const symptomOnset = quantity('symptom-onset', {
  label: 'Hour at which symptoms begin',
  unit: 'h',
  plausible: [0, 24],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: at what hour of the day do symptoms usually begin?',
  names: ['symptom onset hour', 'usual onset hour'],
})
