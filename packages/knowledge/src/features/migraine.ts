import { flag } from '../case-feature.ts'

export const migraine = flag('migraine', {
  label: 'Migraine',
  read: { kind: 'condition', concepts: ['migraine'] },
  ask: 'Ask: migraine, with aura?',
  names: ['migraine'],
})
