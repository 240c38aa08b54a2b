import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const toeBrachialIndex = quantity('toe-brachial-index', {
  label: 'Toe-brachial index, lower leg of the two',
  unit: '1',
  plausible: [0, 3],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the toe-brachial index of both legs',
  names: [
    'tbi',
    'toe-brachial index',
    'toe brachial index',
    'right tbi',
    'left tbi',
    'zehen-arm-index',
    'index orteil-bras',
    'índice dedo-brazo',
  ],
})
