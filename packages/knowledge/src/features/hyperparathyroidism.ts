import { flag } from '../case-feature.ts'

export const hyperparathyroidism = flag('hyperparathyroidism', {
  label: 'Overactive parathyroid',
  read: { kind: 'condition', concepts: ['hyperparathyroidism'] },
  ask: 'Ask for the diagnosis; measure calcium and PTH if in doubt',
  names: ['hyperparathyroidism'],
})
