import { flag } from '../case-feature.ts'

export const growingPains = flag('growing-pains', {
  label: 'Growing pains',
  read: { kind: 'answer' },
  ask: 'Ask: are they pains in both legs of a child, without an urge to move?',
  names: ['growing pains'],
})
