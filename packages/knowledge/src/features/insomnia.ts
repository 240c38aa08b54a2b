import { flag } from '../case-feature.ts'

export const insomnia = flag('insomnia', {
  label: 'Insomnia',
  read: { kind: 'condition', concepts: ['insomnia'] },
  ask: 'Ask about falling and staying asleep',
  names: ['insomnia', 'insomnie', 'insomnio', 'schlafstörung'],
})
