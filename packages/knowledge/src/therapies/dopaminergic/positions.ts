import { all } from '../../criteria.ts'
import { onHemodialysis } from '../../findings/renal.ts'
import { adult } from '../../gate.ts'
import { position } from '../../ladder.ts'
import type { Position } from '../../therapy.ts'

const remark =
  'May be used by a patient who values short-term relief more and long-term harm, above all RLS augmentation, less. Certainty not read in the guideline itself.'

/** The AASM position: direction and strength were read, the certainty was not. */
export function againstStandardUse(drug: string, certainty: Position['certainty']): Position {
  return position(`${drug}.aasm`, {
    source: 'AASM-2025',
    direction: 'against',
    strength: 'conditional',
    certainty,
    population: 'Adults with RLS: against standard use',
    applies: adult,
    verified: true,
    note: remark,
  })
}

/** What the others say of the three agonists that are in use. */
export const othersOnAgonists: readonly Position[] = [
  position('agonist.mayo', {
    source: 'MAYO-2021',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Second line, when an α2δ ligand is unsuitable',
    applies: adult,
    verified: true,
  }),
  position('agonist.aug', {
    source: 'AUGMENTATION-2016',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population:
      'Acceptable at the lowest dose, never above the label; an α2δ ligand may come first',
    applies: adult,
    verified: true,
  }),
  position('agonist.s2k', {
    source: 'S2K-2022',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Non-ergot agonists remain an option: one dopaminergic drug only, lowest dose',
    applies: adult,
    verified: false,
  }),
  position('agonist.efns', {
    source: 'EFNS-2012',
    direction: 'for',
    strength: 'level-a',
    certainty: 'not-stated',
    population: 'Adults with RLS',
    applies: adult,
    verified: false,
  }),
]

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

/** The AAN names ropinirole, levodopa and exercise for patients on hemodialysis. */
export function aanOnHemodialysis(drug: string): Position {
  return position(`${drug}.aan-dialysis`, {
    source: 'AAN-2016',
    direction: 'for',
    strength: 'level-c',
    certainty: 'not-stated',
    population: 'Adults on hemodialysis',
    applies: all(adult, onHemodialysis),
    verified: false,
  })
}
