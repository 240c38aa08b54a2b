import { read, unread } from '../../basis.ts'
import { always } from '../../criteria.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import type { Position, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'

const valves = [read('AAN-2016', 'Valvulopathy'), unread('AASM-2025')]

/** Never begun for RLS: they scar the heart valves. */
function ergot(drug: string, label: string, positions: readonly Position[]): Therapy {
  return therapy(`dopamine-agonist-${drug}`, {
    therapy: drug,
    label,
    kind: 'medication',
    concerns: rlsConcern,
    ladder: [
      step('ergot.never', 'not-recommended', {
        say: 'Never for RLS: ergot agonists scar the heart valves.',
        when: always,
        basis: valves,
        safety: 'S22',
      }),
    ],
    forbids: [
      reason(
        'ergot.forbids.valves',
        'Never for RLS: ergot agonists scar the heart valves.',
        always,
        valves,
        { safety: 'S22' },
      ),
    ],
    cautions: [],
    for: [],
    against: [],
    positions,
    monitor: [],
    basis: valves,
  })
}

export const cabergoline = ergot('cabergoline', 'Cabergoline', [
  position('cabergoline.aasm', {
    source: 'AASM-2025',
    direction: 'against',
    strength: 'strong',
    certainty: 'moderate',
    population: 'Adults with RLS',
    applies: adult,
    verified: false,
    note: 'One page calls it strong, another conditional; to be read in the guideline.',
  }),
  position('cabergoline.aan', {
    source: 'AAN-2016',
    direction: 'for',
    strength: 'level-a',
    certainty: 'not-stated',
    population: 'Adults with RLS: effective, rarely used because of the valves',
    applies: adult,
    verified: true,
  }),
])

export const pergolide = ergot('pergolide', 'Pergolide', [])
