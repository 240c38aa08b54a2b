import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const anklePressure = quantity('ankle-pressure', {
  label: 'Ankle pressure, lower leg of the two',
  unit: 'mm[Hg]',
  plausible: [0, 350],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the systolic pressure at both ankles',
  names: [
    'ankle pressure',
    'ankle systolic pressure',
    'right ankle pressure',
    'left ankle pressure',
    'knöcheldruck',
    'knöchelarteriendruck',
    'pression à la cheville',
    'presión de tobillo',
  ],
})
