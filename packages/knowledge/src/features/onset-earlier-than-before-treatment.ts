import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const onsetEarlierThanBeforeTreatment = flag('onset-earlier-than-before-treatment', {
  label: 'Symptoms start earlier in the day than before treatment',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: do symptoms start earlier in the day than before this drug?',
  names: ['onset earlier than before treatment'],
})
