import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const veinProcedurePlanned = flag('vein-procedure-planned', {
  label: 'A procedure on the leg vessels is planned',
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year') },
  ask: 'Ask: is a procedure on the leg vessels booked?',
  names: ['vein procedure planned', 'vascular procedure planned'],
})
