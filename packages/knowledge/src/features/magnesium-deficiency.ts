import { flag } from '../case-feature.ts'

export const magnesiumDeficiency = flag('magnesium-deficiency', {
  label: 'Magnesium deficiency',
  read: { kind: 'condition', concepts: ['magnesium-deficiency'] },
  ask: 'Measure magnesium',
  names: ['magnesium deficiency', 'magnesiummangel', 'carence en magnésium', 'déficit de magnesio'],
})
