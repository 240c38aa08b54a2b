import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const claudicationLimitsLife = flag('claudication-limits-life', {
  label: 'Leg pain on walking limits daily life',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: what can you no longer do because of the pain on walking?',
  names: ['claudication limits life', 'lifestyle-limiting claudication'],
})
