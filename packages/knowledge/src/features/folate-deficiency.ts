import { flag } from '../case-feature.ts'

export const folateDeficiency = flag('folate-deficiency', {
  label: 'Folate deficiency',
  read: { kind: 'condition', concepts: ['folate-deficiency'] },
  ask: 'Measure folate',
  names: ['folate deficiency', 'folsäuremangel', 'carence en folates', 'déficit de folato'],
})
