import { quantity } from '../case-feature.ts'

export const ageAtOnset = quantity('age-at-onset', {
  label: 'Age at onset',
  unit: 'a',
  plausible: [0, 120],
  read: { kind: 'answer' },
  ask: 'Ask: how old were you when it began?',
  names: ['age at onset', 'age of onset', 'erkrankungsalter', 'âge de début', 'edad de inicio'],
})
