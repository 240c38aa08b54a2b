import { quantity } from '../case-feature.ts'

export const daysSinceFerricCarboxymaltose = quantity('days-since-ferric-carboxymaltose', {
  label: 'Days since ferric carboxymaltose',
  unit: 'd',
  plausible: [0, 40000],
  read: { kind: 'derived', from: [] },
  ask: 'Ask: when was ferric carboxymaltose last given?',
})
