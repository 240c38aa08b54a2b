import { ours, read, unread } from '../../basis.ts'
import { all, any, includes, not } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import {
  ferritin76To100,
  ferritinAtMost75,
  ferritinUnder50,
  ironLowAdult,
  tsatUnder20,
} from '../../findings/iron-status.ts'
import { adult, child, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { insufficientInChildren } from './children.ts'
import { ironCautions, ironForbids } from './guards.ts'
import { oralLadder } from './mouth.ts'

/** A tablet of 325 mg ferrous sulfate holds 65 mg of it. */
const ELEMENTAL = 'elemental iron'

const rows: readonly DoseRow[] = [
  {
    when: child,
    regimen: regimen('oral-iron.child', {
      start: { amount: 3, of: ELEMENTAL, unit: 'mg/kg', atMost: 130, per: '1 d' },
      steps: [],
      max: { amount: 6, of: ELEMENTAL, unit: 'mg/kg', atMost: 130, per: '1 d' },
      say: 'Elemental iron 3 mg per kg a day (published range 1 to 6) with vitamin C, for 12 weeks, then re-check. Never above the 130 mg of adults.',
      basis: [
        read('PEDIATRIC-IRON-SERIES', '3 mg/kg/day; range 1 to 6, up to 8.5 in one series'),
        ours('The cap is the upper adult dose'),
      ],
    }),
  },
  {
    when: adult,
    regimen: regimen('oral-iron.adult', {
      start: { amount: 65, of: ELEMENTAL, unit: 'mg', per: '1 d' },
      steps: [],
      max: { amount: 130, of: ELEMENTAL, unit: 'mg', per: '1 d' },
      say: '65 mg elemental iron (ferrous sulfate 325 mg) with vitamin C 100 to 200 mg on an empty stomach, once a day or every other day.',
      basis: [
        read('AAN-2016', 'Ferrous sulfate with vitamin C'),
        read('BMJ-BEST-PRACTICE', 'Once daily or on alternate days'),
        read('JAMA-2026', '325 to 650 mg daily or every other day'),
      ],
    }),
  },
]

export const ferrousSulfate = therapy('iron-oral-ferrous-sulfate', {
  therapy: 'ferrous sulfate',
  label: 'Iron by mouth (ferrous sulfate)',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: oralLadder,
  forbids: [
    ...ironForbids,
    reason(
      'iron.oral.forbids.allergy',
      'Allergic to ferrous sulfate.',
      includes('allergies', 'ferrous sulfate'),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  cautions: [
    ...ironCautions,
    reason(
      'iron.oral.cautions.ambiguous',
      'Saturation is below 20% although ferritin is 76 to 100: AASM says both "by mouth or vein below 20%" and "only vein above 75". We follow the second; a clinician decides.',
      all(adult, ferritin76To100, tsatUnder20),
      [read('AASM-2025'), ours('Safety rule S3')],
      { safety: 'S3' },
    ),
    reason(
      'iron.oral.cautions.child-overdose',
      'An overdose of iron can kill a child: dose by weight, lock it away.',
      child,
      [unread('STANDARD-PRACTICE')],
      { safety: 'S10' },
    ),
    reason(
      'iron.oral.cautions.levodopa',
      'With levodopa: iron binds it, so two hours apart.',
      includes('current-drugs', 'levodopa'),
      [unread('STANDARD-PRACTICE', 'Iron chelates levodopa')],
    ),
    reason(
      'iron.oral.cautions.acid',
      'With a drug that lowers stomach acid: it hinders the uptake of iron.',
      includes('current-drugs', ...ingredients('ppi', 'h2-blocker', 'antacid')),
      [unread('IRLSSG-IRON-2018')],
    ),
  ],
  for: [
    reason(
      'iron.oral.for.deficient',
      'Any iron in patients with low iron against placebo: IRLS lower by 5.2 points (1.3 to 9.0).',
      ironLowAdult,
      [unread('ZHOU-2021', 'Gathered as "NMA 2021"; to be confirmed as this paper')],
    ),
    reason(
      'iron.oral.for.trial',
      'A small trial, ferritin 15 to 75: IRLS -10.2 against -1.1 with placebo at 12 weeks.',
      all(adult, ferritinAtMost75),
      [unread('WANG-2009')],
    ),
    reason(
      'iron.oral.for.child',
      'In a chart review of 97 children about 80% improved, half of them within 3.8 months.',
      child,
      [read('PEDIATRIC-IRON-SERIES')],
    ),
  ],
  against: [
    reason(
      'iron.oral.against.normal',
      'With normal ferritin no effect was shown (IRLS lower by 2.2, not significant).',
      not(any(ironLowAdult, child)),
      [unread('ZHOU-2021', 'Gathered as "NMA 2021"; to be confirmed as this paper')],
    ),
    reason(
      'iron.oral.against.child',
      'In 16 children with definite RLS the change over 8 weeks was not significant.',
      child,
      [read('PEDIATRIC-IRON-SERIES', '47 children; ferritin 23 to 40')],
    ),
  ],
  positions: [
    position('oral-iron.aasm', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'moderate',
      population: 'Adults with RLS and ferritin up to 75 ng/mL or saturation below 20%',
      applies: ironLowAdult,
      verified: false,
    }),
    position('oral-iron.aasm-vein-only', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with ferritin between 75 and 100 ng/mL: only into a vein',
      applies: all(adult, ferritin76To100),
      verified: true,
      note: 'Good practice statement by consensus.',
    }),
    position('oral-iron.aasm-child', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'very-low',
      population: 'Children with RLS and ferritin below 50 ng/mL',
      applies: all(child, ferritinUnder50),
      verified: false,
    }),
    position('oral-iron.irlssg', {
      source: 'IRLSSG-IRON-2018',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with ferritin up to 75 ng/mL: possibly effective',
      applies: all(adult, ferritinAtMost75),
      verified: false,
    }),
    insufficientInChildren('oral-iron'),
    position('oral-iron.aan', {
      source: 'AAN-2016',
      direction: 'for',
      strength: 'level-b',
      certainty: 'not-stated',
      population: 'Adults with ferritin up to 75 ng/mL, with vitamin C',
      applies: all(adult, ferritinAtMost75),
      verified: true,
    }),
    position('oral-iron.jama', {
      source: 'JAMA-2026',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with ferritin up to 100 ng/mL or saturation below 20%',
      applies: all(adult, any(ironLowAdult, ferritin76To100)),
      verified: false,
      note: 'The limit of 100 was not read in the paper itself.',
    }),
    position('oral-iron.s2k', {
      source: 'S2K-2022',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with low iron, twice a day with vitamin C',
      applies: ironLowAdult,
      verified: false,
    }),
  ],
  mustKnow: ['ferritin', 'tsat'],
  dosing: { rows },
  monitor: [
    statement(
      'iron.oral.monitor.recheck',
      'Ferritin and saturation at about 12 weeks, then every 3 to 6 months. Stop above 100 or when symptoms settle; if still not above 75, or no better, think of an infusion.',
      unread('IRLSSG-IRON-2018', 'When to stop'),
    ),
    statement(
      'iron.oral.monitor.test',
      'Test in the morning after a night without food, and without iron for 24 hours.',
      read('AASM-2025', 'Good practice statement'),
    ),
  ],
  basis: [read('AASM-2025', 'Good practice statement on iron')],
})
