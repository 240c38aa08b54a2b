import { flag } from '../case-feature.ts'

export const dementia = flag('dementia', {
  label: 'Dementia',
  read: { kind: 'condition', concepts: ['dementia'] },
  ask: 'Ask for the diagnosis; test memory if in doubt',
  names: ['dementia'],
})
