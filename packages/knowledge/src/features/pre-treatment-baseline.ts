import { flag } from '../case-feature.ts'

export const preTreatmentBaseline = flag('pre-treatment-baseline', {
  label: 'Symptoms before treatment documented',
  read: { kind: 'answer' },
  ask: 'Look in earlier letters for the symptoms before treatment',
  names: ['pre treatment baseline'],
})
