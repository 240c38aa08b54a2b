import { flag } from '../case-feature.ts'

export const hyperprolactinemia = flag('hyperprolactinemia', {
  label: 'High prolactin or prolactinoma',
  read: { kind: 'answer' },
  ask: 'Ask why a dopamine agonist was begun',
  names: ['hyperprolactinemia', 'prolactinoma', 'prolaktinom', 'hyperprolaktinämie'],
})
