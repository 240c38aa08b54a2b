import { read, unread } from '../../basis.ts'
import { all, always, any } from '../../criteria.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { taking } from '../../listed.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import type { Position, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { asked } from '../../wanted.ts'

const valves = [read('AAN-2016', 'Valvulopathy'), unread('AASM-2025')]

/** Never begun for RLS: they scar the heart valves. Told where one is taken or asked about. */
function ergot(
  drug: string,
  label: string,
  { positions, effect }: { readonly positions: readonly Position[]; readonly effect: Reason },
): Therapy {
  return therapy(`dopamine-agonist-${drug}`, {
    therapy: drug,
    label,
    kind: 'medication',
    concerns: all(rlsConcern, any(taking(drug), asked(drug))),
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
    for: [effect],
    against: [],
    positions,
    monitor: [],
    basis: valves,
  })
}

export const cabergoline = ergot('cabergoline', 'Cabergoline', {
  effect: reason(
    'cabergoline.for.effect',
    'It works: IRLS 12.0 points better than placebo in a network of 46 trials. That does not weigh against the valves.',
    adult,
    [unread('ZHOU-2021', 'Gathered as "NMA 2021"; to be confirmed as this paper')],
  ),
  positions: [
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
  ],
})

export const pergolide = ergot('pergolide', 'Pergolide', {
  effect: reason(
    'pergolide.for.effect',
    'It works at first, and RLS augmentation follows in about 8% a year.',
    adult,
    [unread('SILVER-2011', 'About 8% a year')],
  ),
  positions: [],
})
