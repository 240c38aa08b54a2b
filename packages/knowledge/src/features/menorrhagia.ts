import { flag } from '../case-feature.ts'

export const menorrhagia = flag('menorrhagia', {
  label: 'Heavy menstrual bleeding',
  read: { kind: 'condition', concepts: ['menorrhagia'] },
  ask: 'Ask: are the periods heavy?',
  names: ['menorrhagia'],
})
