import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, includes, is, not } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import {
  ferritin76To100,
  ferritinAtMost75,
  ferritinOver75,
  ferritinUnder50,
  infusedLately,
  ironLowAdult,
  ironLowChild,
  kidneyFailure,
  tsatUnder20,
} from '../../findings/iron-status.ts'
import { adult, child, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Step } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { ironCautions, ironForbids } from './guards.ts'
import { consensus, oralIronFailed, row3Basis, tooSoonBasis, veinPreferred } from './rows.ts'

/** Amounts are elemental iron: a tablet of 325 mg ferrous sulfate holds 65 mg. */
const rows: readonly DoseRow[] = [
  {
    when: child,
    regimen: regimen('oral-iron.child', {
      start: { amount: 3, unit: 'mg/kg', atMost: 130, per: '1 d' },
      steps: [],
      max: { amount: 6, unit: 'mg/kg', atMost: 130, per: '1 d' },
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
      start: { amount: 65, unit: 'mg', per: '1 d' },
      steps: [],
      max: { amount: 130, unit: 'mg', per: '1 d' },
      say: '65 mg elemental iron (ferrous sulfate 325 mg) with vitamin C 100 to 200 mg on an empty stomach, once a day or every other day.',
      basis: [
        read('AAN-2016', 'Ferrous sulfate with vitamin C'),
        read('BMJ-BEST-PRACTICE', 'Once daily or on alternate days'),
        read('JAMA-2026', '325 to 650 mg daily or every other day'),
      ],
    }),
  },
]

const childSteps: readonly Step[] = [
  step('iron.oral.child-failed', 'not-recommended', {
    say: 'Iron by mouth had its 12 weeks or cannot be absorbed: a specialist for children decides on an infusion.',
    when: all(ironLowChild, oralIronFailed),
    basis: [read('PEDIATRIC-IRON-SERIES')],
  }),
  step('iron.oral.child', 'recommended', {
    say: 'Ferritin is below 50 ({ferritin}) in a child: iron by mouth, by body weight.',
    when: ironLowChild,
    basis: [unread('AASM-2025', 'Conditional for; ferritin below 50')],
    safety: 'S10',
  }),
  step('iron.oral.child-may', 'consider', {
    say: 'Ferritin is 50 to 75 ({ferritin}) in a child: may be considered.',
    when: all(child, compare('ferritin', '<=', 75, 'ng/mL')),
    basis: [read('PEDIATRIC-IRON-SERIES', 'May be considered at 50 to 75')],
  }),
  step('iron.oral.child-enough', 'not-recommended', {
    say: 'Ferritin is above 75 ({ferritin}): nobody advises iron by mouth in a child then, and above 100 it is usually pointless.',
    when: child,
    basis: [read('PEDIATRIC-IRON-SERIES', 'Above 100 usually not effective'), ours('76 to 100')],
  }),
]

const adultSteps: readonly Step[] = [
  step('iron.oral.dialysis', 'not-recommended', {
    say: 'In kidney failure nephrology steers iron, and into a vein.',
    when: kidneyFailure,
    basis: [unread('AASM-2025')],
  }),
  step('iron.oral.failed', 'not-recommended', {
    say: 'Iron by mouth had its 12 weeks, was not tolerated or cannot be absorbed: think of an infusion.',
    when: all(ironLowAdult, oralIronFailed),
    basis: row3Basis,
  }),
  step('iron.oral.pregnant', 'recommended', {
    say: 'Pregnant with low iron (ferritin {ferritin}, saturation {tsat}): iron by mouth first.',
    when: all(known('pregnancy'), ironLowAdult),
    basis: [unread('PREGNANCY-2015', 'Ferritin below 75')],
  }),
  step('iron.oral.over-75', 'not-recommended', {
    say: 'Ferritin is above 75 ({ferritin}): iron by mouth is hardly absorbed.',
    when: all(adult, ferritinOver75),
    basis: [read('AASM-2025', 'Ferritin 75 to 100: only into a vein')],
    safety: 'S3',
  }),
  step('iron.oral.going-on', 'recommended', {
    say: 'Iron by mouth is under way ({oral-iron-weeks}): go on to 12 weeks, then re-check.',
    when: all(adult, ferritinAtMost75, surely(is('oral-iron-response', 'ongoing'))),
    basis: consensus,
  }),
  step('iron.oral.slow', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}), but symptoms are severe, iron goes on being lost, or the kidneys are ill: an infusion is the better way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, veinPreferred),
    basis: row3Basis,
  }),
  step('iron.oral.low', 'recommended', {
    say: 'Ferritin is 75 or less ({ferritin}): iron by mouth, or into a vein by a choice shared with the patient.',
    when: all(adult, ferritinAtMost75),
    basis: consensus,
  }),
]

export const ferrousSulfate = therapy('iron-oral-ferrous-sulfate', {
  therapy: 'ferrous sulfate',
  label: 'Iron by mouth (ferrous sulfate)',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: [
    ...childSteps,
    step('iron.oral.too-soon', 'not-recommended', {
      say: 'Iron was infused less than four weeks ago (days since: {days-since-iv-iron}): ferritin is falsely high. Re-check at 8 to 12 weeks.',
      when: infusedLately,
      basis: tooSoonBasis,
      safety: 'S8',
    }),
    ...adultSteps,
  ],
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
