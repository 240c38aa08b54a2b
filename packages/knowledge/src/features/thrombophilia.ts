import { flag } from '../case-feature.ts'

export const thrombophilia = flag('thrombophilia', {
  label: 'Thrombophilia',
  read: { kind: 'condition', concepts: ['thrombophilia'] },
  ask: 'Ask: a tendency to clot, in the patient or the family?',
  names: ['thrombophilia'],
})
