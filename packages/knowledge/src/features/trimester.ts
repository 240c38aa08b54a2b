import { coded } from '../case-feature.ts'

export const trimester = coded('trimester', {
  label: 'Trimester',
  options: ['first', 'second', 'third'],
  read: { kind: 'derived', from: ['gestational-age', 'pregnancy'] },
  ask: 'Date the pregnancy',
})
