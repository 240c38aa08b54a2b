import { flag } from '../case-feature.ts'

export const legEdema = flag('leg-edema', {
  label: 'Swollen legs',
  read: { kind: 'condition', concepts: ['leg-edema'] },
  ask: 'Look for swelling of the legs',
  names: ['leg edema'],
})
