import { adult } from '../../gate.ts'
import { position } from '../../ladder.ts'
import type { Position } from '../../therapy.ts'
import { intermittent } from '../alpha2delta/states.ts'
import { refractoryKnown } from './states.ts'

const aasm = position('opioid.aasm', {
  source: 'AASM-2025',
  direction: 'for',
  strength: 'conditional',
  certainty: 'moderate',
  population: 'Adults with RLS: extended-release oxycodone and other opioids',
  applies: adult,
  verified: false,
})

const experts = position('opioid.silber', {
  source: 'OPIOIDS-2018',
  direction: 'for',
  strength: 'none',
  certainty: 'not-stated',
  population: 'Refractory RLS, with precautions',
  applies: refractoryKnown,
  verified: true,
})

const mayo = position('opioid.mayo', {
  source: 'MAYO-2021',
  direction: 'for',
  strength: 'none',
  certainty: 'not-stated',
  population: 'Refractory RLS, alone or at a low dose beside an α2δ ligand',
  applies: refractoryKnown,
  verified: false,
})

/** What is said of every opioid. */
export const opioidPositions: readonly Position[] = [aasm, experts, mayo]

export const oxycodonePositions: readonly Position[] = [
  ...opioidPositions,
  position('oxycodone.aan', {
    source: 'AAN-2016',
    direction: 'for',
    strength: 'level-c',
    certainty: 'not-stated',
    population: 'Prolonged-release oxycodone with naloxone, after other treatment failed',
    applies: refractoryKnown,
    verified: true,
  }),
  position('oxycodone.ema', {
    source: 'LABEL-OXYCODONE-NALOXONE',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Licensed in the EU with naloxone: severe RLS, second line',
    applies: refractoryKnown,
    verified: true,
  }),
  position('oxycodone.pregnancy', {
    source: 'PREGNANCY-2015',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Very severe RLS in pregnancy, low dose',
    applies: adult,
    verified: false,
    note: 'The list of drugs was read in a later review; doses were not.',
  }),
]

export const methadonePositions: readonly Position[] = [
  ...opioidPositions,
  position('methadone.jama', {
    source: 'JAMA-2026',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Refractory RLS, 5 to 10 mg a day',
    applies: refractoryKnown,
    verified: false,
  }),
]

export const lowPotencyPositions: readonly Position[] = [
  ...opioidPositions,
  position('low-potency-opioid.mayo', {
    source: 'MAYO-2021',
    direction: 'for',
    strength: 'none',
    certainty: 'not-stated',
    population: 'Intermittent RLS, when needed and only if bothersome',
    applies: intermittent,
    verified: false,
  }),
]
