import { unread } from '../../basis.ts'
import { all, always, any } from '../../criteria.ts'
import { ferritin76To100, ironLowAdult } from '../../findings/iron-status.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import type { Position, Therapy } from '../../therapy.ts'
import { veinLadder, veinMonitor } from './vein.ts'

/** Adults only: no dose for children was seen. */
export const adultsOnly = {
  kind: 'medication',
  concerns: all(rlsConcern, adult),
  ladder: veinLadder({ best: 'consider', row6: 'not-recommended' }),
  against: [],
  mustKnow: ['ferritin', 'tsat'],
  monitor: veinMonitor,
} satisfies Partial<Therapy>

export function conditional(id: string): Position {
  return position(`${id}.aasm`, {
    source: 'AASM-2025',
    direction: 'for',
    strength: 'conditional',
    certainty: 'very-low',
    population: 'Adults with RLS and suitable iron status',
    applies: all(adult, any(ironLowAdult, ferritin76To100)),
    verified: false,
  })
}

export const resuscitation = reason(
  'iron.cautions.anaphylaxis',
  'Boxed warning of anaphylaxis: only where resuscitation is at hand.',
  always,
  [unread('LABEL-IRON-DEXTRAN', 'Boxed warning'), unread('LABEL-FERUMOXYTOL', 'Boxed warning')],
  { safety: 'S5' },
)

/** What the iron task force of 2018 found of the others beside carboxymaltose. */
export function likelyEffective(drug: string): Position {
  return position(`${drug}.irlssg`, {
    source: 'IRLSSG-IRON-2018',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Likely or possibly effective in adults with RLS',
    applies: adult,
    verified: false,
  })
}
