import { flag } from '../case-feature.ts'

export const legUlcer = flag('leg-ulcer', {
  label: 'Ulcer or open wound of a leg',
  read: { kind: 'condition', concepts: ['leg-ulcer'] },
  ask: 'Look at both legs and feet: any ulcer or broken skin?',
  names: ['leg ulcer', 'broken skin of the leg'],
})
