import { flag } from '../case-feature.ts'

export const gaitInstability = flag('gait-instability', {
  label: 'Unsteady gait',
  read: { kind: 'condition', concepts: ['gait-instability'] },
  ask: 'Watch the patient walk and turn',
  names: ['gait instability', 'gait disorder', 'gangstörung', 'gangunsicherheit'],
})
