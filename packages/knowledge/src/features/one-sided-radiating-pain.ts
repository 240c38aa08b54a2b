import { flag } from '../case-feature.ts'

export const oneSidedRadiatingPain = flag('one-sided-radiating-pain', {
  label: 'One-sided radiating leg pain',
  read: { kind: 'answer' },
  ask: 'Ask: does a pain run down one leg?',
  names: ['one sided radiating pain'],
})
