import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const focalWeakness = flag('focal-weakness', {
  label: 'Weakness of a limb',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Examine the strength of both legs',
  names: ['focal weakness'],
})
