import { flag } from '../case-feature.ts'

export const insomnia = flag('insomnia', {
  label: 'Insomnia',
  read: { kind: 'answer' },
  ask: 'Ask about falling and staying asleep',
  names: ['insomnia', 'insomnie', 'insomnio', 'schlafstörung'],
})
