import { flag } from '../case-feature.ts'

export const restlessOnlySitting = flag('restless-only-sitting', {
  label: 'Restless only when sitting',
  read: { kind: 'answer' },
  ask: 'Ask: is it there only when sitting still, and gone on lying down?',
  names: ['restless only sitting'],
})
