import { flag } from '../case-feature.ts'

export const inflammation = flag('inflammation', {
  label: 'Inflammatory disease',
  read: { kind: 'condition', concepts: ['rheumatoid-arthritis', 'inflammatory-bowel-disease'] },
  ask: 'Ask: rheumatoid arthritis, bowel inflammation or another lasting inflammation?',
  names: ['inflammation'],
})
