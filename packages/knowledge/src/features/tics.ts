import { flag } from '../case-feature.ts'

export const tics = flag('tics', {
  label: 'Tics',
  read: { kind: 'answer' },
  ask: 'Watch for sudden, short movements or sounds that repeat themselves',
  names: ['tic disorder', 'tourette syndrome'],
})
