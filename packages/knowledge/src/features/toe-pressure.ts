import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const toePressure = quantity('toe-pressure', {
  label: 'Toe pressure, lower leg of the two',
  unit: 'mm[Hg]',
  plausible: [0, 250],
  read: { kind: 'answer' },
  ofLegs: 'lowest',
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Measure the pressure at both great toes',
  names: [
    'toe pressure',
    'great toe pressure',
    'toe systolic pressure',
    'right toe pressure',
    'left toe pressure',
    'zehendruck',
    'zehenarteriendruck',
    'pression au gros orteil',
    "pression d'orteil",
    'presión del dedo del pie',
  ],
})
