import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const symptomFrequency = quantity('symptom-frequency', {
  label: 'Days with symptoms per week',
  unit: '/wk',
  plausible: [0, 7],
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year: the course is judged over the past year') },
  ask: 'Ask: on how many days a week, on average over the past year?',
  names: [
    'symptom frequency',
    'rls frequency',
    'days per week with symptoms',
    'tage pro woche mit beschwerden',
  ],
  alterable: true,
})
