import { quantity } from '../case-feature.ts'

export const age = quantity('age', {
  label: 'Age',
  unit: 'a',
  plausible: [0, 125],
  read: { kind: 'derived', from: [] },
  ask: 'Note the date of birth',
})
