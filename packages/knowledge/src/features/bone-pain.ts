import { flag } from '../case-feature.ts'

export const bonePain = flag('bone-pain', {
  label: 'Bone pain',
  read: { kind: 'answer' },
  ask: 'Ask: new pain in the bones?',
  names: ['bone pain'],
})
