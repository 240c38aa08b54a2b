import { flag } from '../case-feature.ts'

export const symptomsOverAYear = flag('symptoms-over-a-year', {
  label: 'Symptoms for a year or longer',
  read: { kind: 'answer' },
  ask: 'Ask: have you had it for a year or longer?',
  names: ['symptoms over a year', 'symptoms for a year or longer'],
})
