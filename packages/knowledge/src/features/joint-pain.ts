import { flag } from '../case-feature.ts'

export const jointPain = flag('joint-pain', {
  label: 'Pain in the joints',
  read: { kind: 'condition', concepts: ['joint-pain'] },
  ask: 'Ask: does it sit in a joint, and hurt more on moving?',
  names: ['joint pain'],
})
