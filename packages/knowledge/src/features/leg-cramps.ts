import { flag } from '../case-feature.ts'

export const legCramps = flag('leg-cramps', {
  label: 'Leg cramps',
  read: { kind: 'condition', concepts: ['leg-cramps'] },
  ask: 'Ask: is it a sudden pain with a hard muscle, gone after stretching?',
  names: ['leg cramps'],
})
