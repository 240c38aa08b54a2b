import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Above 1.40 in one leg the arteries there cannot be pressed shut, and the index says nothing of them. */
export const ankleBrachialIndexHighest = quantity('ankle-brachial-index-highest', {
  label: 'Ankle-brachial index, higher leg of the two',
  unit: '1',
  plausible: [0, 5],
  read: { kind: 'derived', from: ['ankle-brachial-index'] },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the ankle-brachial index of both legs',
})
