import { read } from '../../basis.ts'
import { rlsConcern } from '../../gate.ts'
import type { Therapy } from '../../therapy.ts'
import { agonistAgainst, agonistFor, agonistMonitor } from './benefit.ts'

/** What the three agonists in use have in common. */
export const agonist = {
  kind: 'medication',
  concerns: rlsConcern,
  for: agonistFor,
  against: agonistAgainst,
  mustKnow: ['age'],
  monitor: agonistMonitor,
  basis: [read('AASM-2025', 'Conditional, against standard use')],
} satisfies Partial<Therapy>
