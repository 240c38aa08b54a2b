import { child } from '../../gate.ts'
import { position } from '../../ladder.ts'
import type { Position } from '../../therapy.ts'

/** What the iron task force of 2018 found of children, by mouth and into a vein. */
export function insufficientInChildren(drug: string): Position {
  return position(`${drug}.irlssg-child`, {
    source: 'IRLSSG-IRON-2018',
    direction: 'neutral',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Children with RLS: insufficient evidence',
    applies: child,
    verified: false,
  })
}
