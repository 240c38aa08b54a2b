import { quantity } from '../case-feature.ts'

/** On the clock of 24 hours. The past does not age. */
export const symptomOnsetBeforeTreatment = quantity('symptom-onset-before-treatment', {
  label: 'Hour at which symptoms began before treatment',
  unit: 'h',
  plausible: [0, 24],
  read: { kind: 'answer' },
  ask: 'Look in earlier letters: at what hour of the day did symptoms begin before treatment?',
  names: ['symptom onset hour before treatment'],
})
