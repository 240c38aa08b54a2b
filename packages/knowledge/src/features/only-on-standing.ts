import { flag } from '../case-feature.ts'

export const onlyOnStanding = flag('only-on-standing', {
  label: 'Unsteady only on standing still',
  read: { kind: 'answer' },
  ask: 'Ask: is it there only when standing still?',
  names: ['only on standing'],
})
