import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const spreadToOtherParts = flag('spread-to-other-parts', {
  label: 'Symptoms spread to other parts',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: have they spread, for example to the arms?',
  names: ['spread to other parts'],
})
