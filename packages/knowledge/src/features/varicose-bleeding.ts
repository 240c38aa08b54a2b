import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const varicoseBleeding = flag('varicose-bleeding', {
  label: 'Bleeding from a varicose vein',
  read: { kind: 'answer' },
  maxAge: { days: 92, basis: ours('A sign of the moment: three months') },
  ask: 'Ask: has a varicose vein bled?',
  names: ['varicose bleeding', 'bleeding varicose vein'],
})
