import { quantity } from '../case-feature.ts'

/** Cockcroft-Gault: the measure on which every dose rests. */
export const creatinineClearance = quantity('creatinine-clearance', {
  label: 'Creatinine clearance',
  unit: 'mL/min',
  plausible: [0, 400],
  read: {
    kind: 'derived',
    from: ['creatinine', 'age', 'sex', 'weight'],
  },
  ask: 'Measure creatinine and weight',
  alterable: true,
})
