import { adult } from '../../gate.ts'
import { position } from '../../ladder.ts'
import type { Position } from '../../therapy.ts'

/** AASM 2025, rows 1 to 3: the three ligands alike. */
export function strongFor(drug: string): Position {
  return position(`${drug}.aasm`, {
    source: 'AASM-2025',
    direction: 'for',
    strength: 'strong',
    certainty: 'moderate',
    population: 'Adults with RLS',
    applies: adult,
    verified: false,
  })
}

export function aan(drug: string, strength: Position['strength']): Position {
  return position(`${drug}.aan`, {
    source: 'AAN-2016',
    direction: 'for',
    strength,
    certainty: 'not-stated',
    population: 'Adults with RLS',
    applies: adult,
    verified: true,
  })
}

/** What is said of the class as a whole. */
export const firstLine: readonly Position[] = [
  position('alpha2delta.aug', {
    source: 'AUGMENTATION-2016',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Adults: an α2δ ligand may come first',
    applies: adult,
    verified: true,
  }),
  position('alpha2delta.mayo', {
    source: 'MAYO-2021',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Chronic persistent RLS: first line unless contraindicated',
    applies: adult,
    verified: true,
  }),
]
