import { quantity } from '../case-feature.ts'

export const bmi = quantity('bmi', {
  label: 'Body mass index',
  unit: 'kg/m2',
  plausible: [5, 150],
  read: { kind: 'derived', from: ['weight', 'height'] },
  ask: 'Measure weight and height',
  loinc: '39156-5',
  alterable: true,
})
