import { position } from '../../ladder.ts'
import type { Position } from '../../therapy.ts'

/** No recommendation, which is not one against: too little evidence for measures without drugs. */
export function aasmSilent(id: string): Position {
  return position(`${id}.aasm-2025`, {
    source: 'AASM-2025',
    direction: 'neutral',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Adults with RLS',
    verified: false,
    note: 'No recommendation for or against; evidence insufficient',
  })
}

/** What the AAN said in 2016 for patients who want no drug. */
export function aan(id: string, strength: 'level-b' | 'level-c'): Position {
  return position(`${id}.aan-2016`, {
    source: 'AAN-2016',
    direction: 'for',
    strength,
    certainty: 'not-stated',
    population: 'Adults with primary RLS who want treatment without drugs',
    verified: false,
  })
}
