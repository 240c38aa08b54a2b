import { flag } from '../case-feature.ts'

export const vitaminB12Deficiency = flag('vitamin-b12-deficiency', {
  label: 'Vitamin B12 deficiency',
  read: { kind: 'condition', concepts: ['vitamin-b12-deficiency'] },
  ask: 'Measure vitamin B12',
  names: [
    'vitamin b12 deficiency',
    'vitamin-b12-mangel',
    'carence en vitamine b12',
    'déficit de vitamina b12',
  ],
})
