import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const symptomsEarlierBy = quantity('symptoms-earlier-by', {
  label: 'Hours by which symptoms come earlier',
  unit: 'h',
  plausible: [0, 24],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; the screen belongs to every visit') },
  ask: 'Ask: by how many hours earlier than before treatment?',
  names: ['symptoms earlier by', 'hours earlier'],
})
