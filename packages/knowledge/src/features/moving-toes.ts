import { flag } from '../case-feature.ts'

export const movingToes = flag('moving-toes', {
  label: 'Toes that move by themselves',
  read: { kind: 'answer' },
  ask: 'Look for slow, continuous movement of the toes',
  names: ['moving toes'],
})
