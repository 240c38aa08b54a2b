import { flag } from '../case-feature.ts'

export const hyperprolactinemia = flag('hyperprolactinemia', {
  label: 'High prolactin or prolactinoma',
  read: { kind: 'condition', concepts: ['hyperprolactinemia'] },
  ask: 'Ask why a dopamine agonist was begun',
  names: ['hyperprolactinemia'],
})
