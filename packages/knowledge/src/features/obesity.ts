import { flag } from '../case-feature.ts'

export const obesity = flag('obesity', {
  label: 'Obesity',
  read: { kind: 'condition', concepts: ['obesity'] },
  ask: 'Measure weight and height',
  names: ['obesity', 'adipositas', 'obésité', 'obesidad'],
})
