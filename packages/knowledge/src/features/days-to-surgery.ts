import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** By the date of the operation. The days run on, so that the answer is soon out of date. */
export const daysToSurgery = quantity('days-to-surgery', {
  label: 'Days until the planned operation',
  unit: 'd',
  plausible: [0, 730],
  read: { kind: 'answer' },
  maxAge: { days: 7, basis: ours('A week, because the days run on') },
  ask: 'Ask: in how many days is the operation?',
  names: ['days until surgery', 'days to surgery'],
})
