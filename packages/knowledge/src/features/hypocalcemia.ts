import { flag } from '../case-feature.ts'

export const hypocalcemia = flag('hypocalcemia', {
  label: 'Low calcium',
  read: { kind: 'condition', concepts: ['hypocalcemia'] },
  ask: 'Measure calcium',
  names: ['hypocalcemia', 'hypokalzämie', 'hypocalcémie'],
})
