import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** In percent of the value before, at least four weeks earlier; below zero it rose. */
export const ferritinFall = quantity('ferritin-fall', {
  label: 'Fall of ferritin since the value before',
  unit: '%',
  plausible: [-100000, 100],
  read: { kind: 'derived', from: ['ferritin'] },
  maxAge: { days: 92, basis: ours('As ferritin') },
  ask: 'Measure ferritin again, and look for an earlier value',
  names: ['ferritin fall'],
})
