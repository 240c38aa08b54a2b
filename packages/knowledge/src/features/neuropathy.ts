import { flag } from '../case-feature.ts'

export const neuropathy = flag('neuropathy', {
  label: 'Neuropathy',
  read: { kind: 'condition', concepts: ['neuropathy'] },
  ask: 'Examine feeling and reflexes of the feet',
  names: ['neuropathy'],
})
