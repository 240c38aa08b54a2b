import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Of both legs the lower one counts: it tells where pressing is dangerous. */
export const ankleBrachialIndex = quantity('ankle-brachial-index', {
  label: 'Ankle-brachial index, lower leg of the two',
  unit: '1',
  plausible: [0, 5],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the ankle-brachial index of both legs',
  names: [
    'abi',
    'ankle-brachial index',
    'ankle brachial index',
    'ankle brachial pressure index',
    'abpi',
    'resting abi',
    'abi right',
    'abi left',
    'right abi',
    'left abi',
    'right ankle-brachial index',
    'left ankle-brachial index',
    'knöchel-arm-index',
    'abi rechts',
    'abi links',
    'index de pression systolique',
    'ips',
    'índice tobillo-brazo',
    'itb',
  ],
})
