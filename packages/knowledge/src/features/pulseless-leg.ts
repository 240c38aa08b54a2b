import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const pulselessLeg = flag('pulseless-leg', {
  label: 'No pulse in a leg',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Feel the pulses of both feet',
  names: ['pulseless leg'],
})
