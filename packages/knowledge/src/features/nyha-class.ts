import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

export const nyhaClass = coded('nyha-class', {
  label: 'Heart failure class (NYHA)',
  options: ['I', 'II', 'III', 'IV'],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: how far can you walk before you are out of breath?',
  names: [
    'nyha class',
    'nyha',
    'nyha functional class',
    'new york heart association class',
    'nyha-klasse',
    'nyha-stadium',
    'classe nyha',
    'clase nyha',
  ],
})
