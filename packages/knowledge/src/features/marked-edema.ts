import { flag } from '../case-feature.ts'

export const markedEdema = flag('marked-edema', {
  label: 'Marked edema',
  read: { kind: 'answer' },
  ask: 'Examine the legs for edema',
  names: ['marked edema'],
})
