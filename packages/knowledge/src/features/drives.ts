import { flag } from '../case-feature.ts'

export const drives = flag('drives', {
  label: 'Drives',
  read: { kind: 'answer' },
  ask: 'Ask: do you drive or work with machines?',
  names: ['drives', 'driving', 'active driver', 'fährt auto', 'conduit', 'conduce'],
})
