import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const immobility = flag('immobility', {
  label: 'Cannot walk, or lies most of the day',
  read: { kind: 'condition', concepts: ['immobility'] },
  maxAge: { days: 92, basis: ours('Three months') },
  ask: 'Ask: how much of the day on the feet?',
  names: ['immobility', 'bedridden'],
})
