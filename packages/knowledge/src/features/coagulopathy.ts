import { flag } from '../case-feature.ts'

export const coagulopathy = flag('coagulopathy', {
  label: 'Bleeding disorder that is not controlled',
  read: { kind: 'condition', concepts: ['coagulopathy'] },
  ask: 'Ask about bleeding; look at the clotting tests',
  names: ['coagulopathy'],
})
