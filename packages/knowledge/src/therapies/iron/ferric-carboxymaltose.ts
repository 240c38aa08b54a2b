import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, is } from '../../criteria.ts'
import type { DoseRow } from '../../dosing.ts'
import { ferritin76To100, ironLowAdult, ironLowChild } from '../../findings/iron-status.ts'
import { adult, child, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { insufficientInChildren } from './children.ts'
import { veinCautions, veinForbids, weighFirst } from './guards.ts'
import { oralIronFailed, phosphateAtRisk, row6 } from './rows.ts'
import { veinLadder, veinMonitor } from './vein.ts'

const from50kg = compare('weight', '>=', 50, 'kg')
const under50kg = compare('weight', '<', 50, 'kg')

const rows: readonly DoseRow[] = [
  {
    when: all(child, under50kg),
    regimen: regimen('fcm.child', {
      start: { amount: 15, unit: 'mg/kg', atMost: 750 },
      steps: [],
      say: '15 mg per kg of body weight once (under 50 kg).',
      basis: [read('PEDIATRIC-IRON-SERIES', 'Ferritin 13.9 to 112.9 at 8 weeks, retrospective')],
    }),
  },
  {
    when: all(child, from50kg),
    regimen: regimen('fcm.child-50kg', {
      start: { amount: 750, unit: 'mg' },
      steps: [],
      say: '750 mg once (50 kg and over).',
      basis: [read('PEDIATRIC-IRON-SERIES', 'Ferritin 13.9 to 112.9 at 8 weeks, retrospective')],
    }),
  },
  {
    when: all(adult, surely(is('dialysis', 'hemodialysis'))),
    regimen: regimen('fcm.hemodialysis', {
      start: { amount: 200, unit: 'mg' },
      steps: [],
      max: { amount: 200, unit: 'mg' },
      say: 'On hemodialysis no single dose above 200 mg; nephrology sets the course.',
      basis: [read('LABEL-FCM', 'Hemodialysis: at most 200 mg in one dose (EU)')],
    }),
  },
  {
    when: all(adult, under50kg),
    regimen: regimen('fcm.under-50kg', {
      start: { amount: 15, unit: 'mg/kg', atMost: 1000 },
      steps: [],
      max: { amount: 15, unit: 'mg/kg', atMost: 1000 },
      say: '15 mg per kg of body weight once (under 50 kg).',
      basis: [unread('LABEL-FCM', '15 mg/kg under 50 kg')],
    }),
  },
  {
    when: all(adult, from50kg),
    regimen: regimen('fcm.from-50kg', {
      start: { amount: 1000, unit: 'mg' },
      steps: [],
      max: { amount: 1000, unit: 'mg' },
      say: '1000 mg once, or 500 mg twice; the US label gives at most 15 mg per kg at once, or 750 mg twice, 7 days or more apart. A total of 500 mg did not work.',
      basis: [
        read('IRLSSG-IRON-2018', '1000 mg'),
        read('CHO-2018', '500 mg in total was not effective'),
        unread('LABEL-FCM', '15 mg/kg to 1000 mg at once; 750 mg twice'),
      ],
    }),
  },
]

const ladder = [
  step('iron.fcm.child', 'specialist', {
    say: 'Ferritin is below 50 ({ferritin}) and iron by mouth failed: an infusion, by a specialist for children.',
    when: all(ironLowChild, oralIronFailed),
    basis: [read('PEDIATRIC-IRON-SERIES', 'All 28 improved; retrospective'), unread('AASM-2025')],
  }),
  step('iron.fcm.child-oral-first', 'not-recommended', {
    say: 'In a child iron by mouth comes first, and an infusion only with ferritin below 50.',
    when: child,
    basis: [unread('AASM-2025')],
  }),
  ...veinLadder({ best: 'recommended', row6: 'specialist' }),
]

/** S6 comes before the table: another product is preferred where phosphate is at risk. */
const preferAnother = step('iron.fcm.phosphate', 'consider', {
  say: 'Iron into a vein is called for, but phosphate is at risk (repeat within 3 months, malabsorption, vitamin D, parathyroid, bone pain): check phosphate first and prefer another product.',
  when: all(any(ironLowAdult, all(adult, ferritin76To100)), phosphateAtRisk),
  basis: [read('LABEL-FCM', 'Phosphate risk groups')],
  safety: 'S6',
})

const tableStart = ladder.findIndex(({ id }) => id.startsWith('iron.vein.row3'))

export const ferricCarboxymaltose = therapy('iron-iv-ferric-carboxymaltose', {
  therapy: 'ferric carboxymaltose',
  label: 'Ferric carboxymaltose into a vein',
  kind: 'medication',
  concerns: rlsConcern,
  ladder: [...ladder.slice(0, tableStart), preferAnother, ...ladder.slice(tableStart)],
  forbids: [
    ...veinForbids('ferric carboxymaltose'),
    reason(
      'iron.fcm.forbids.low-phosphate',
      'Phosphate is low ({phosphate}) and at further risk: correct it first, and choose another product.',
      all(phosphateAtRisk, compare('phosphate', '<', 2.5, 'mg/dL')),
      [read('LABEL-FCM', 'Phosphate risk groups'), ours('Below 2.5 mg/dL counts as low')],
      { safety: 'S6', mustKnow: true },
    ),
  ],
  cautions: [
    weighFirst,
    ...veinCautions,
    reason(
      'iron.fcm.cautions.phosphate',
      'Lowers phosphate (51% against 22% with iron sucrose; 13% profoundly); after repeats the bones may soften.',
      adult,
      [read('FCM-PHOSPHATE'), read('LABEL-FCM', 'Osteomalacia after repeats')],
      { safety: 'S6' },
    ),
  ],
  for: [
    reason(
      'iron.fcm.for.cho',
      '1000 mg: IRLS -11.9 against -7.9 with placebo at week 6; 59% responded, and 38% took no other drug for RLS at week 30.',
      adult,
      [read('CHO-2018')],
    ),
    reason(
      'iron.fcm.for.pooled',
      'All intravenous iron against placebo: IRLS lower by 3.8 points (1.3 to 6.3).',
      adult,
      [read('COCHRANE-IRON-2019', '7 trials, n = 345, moderate certainty')],
    ),
  ],
  against: [
    reason(
      'iron.fcm.against.trenkwalder',
      'In another trial 1000 mg was not better than placebo at week 4 (-2.5, not significant), and better by 4.7 at week 12.',
      adult,
      [read('TRENKWALDER-2017', 'n = 110')],
    ),
    reason(
      'iron.fcm.against.harm',
      'Unwanted effects with intravenous iron: relative risk 1.48 (0.97 to 2.25).',
      adult,
      [read('COCHRANE-IRON-2019')],
    ),
  ],
  positions: [
    position('fcm.aasm', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'strong',
      certainty: 'moderate',
      population: 'Adults with RLS and ferritin up to 100 ng/mL or saturation below 20%',
      applies: all(adult, any(ironLowAdult, ferritin76To100)),
      verified: false,
      note: 'The thresholds are a good practice statement by consensus; AASM stops at 100 ng/mL.',
    }),
    position('fcm.aasm-beyond', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with ferritin above 100 ng/mL and saturation of 20% or more',
      applies: row6,
      verified: false,
      note: 'Follows from the thresholds, which end at 100 ng/mL; not a recommendation of its own.',
    }),
    position('fcm.irlssg', {
      source: 'IRLSSG-IRON-2018',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population:
        'Adults with moderate to severe RLS, ferritin below 300 ng/mL and saturation below 45%',
      applies: all(adult, compare('ferritin', '<', 300, 'ng/mL'), compare('tsat', '<', 45, '%')),
      verified: true,
      note: '1000 mg rated effective.',
    }),
    insufficientInChildren('fcm'),
    position('fcm.jama', {
      source: 'JAMA-2026',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population:
        'Adults with ferritin up to 100 ng/mL or saturation below 20%: by mouth or 1000 mg into a vein',
      applies: all(
        adult,
        any(compare('ferritin', '<=', 100, 'ng/mL'), compare('tsat', '<', 20, '%')),
      ),
      verified: false,
    }),
    position('fcm.s2k', {
      source: 'S2K-2022',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults who do not tolerate iron by mouth, or with moderate to severe RLS',
      applies: adult,
      verified: false,
    }),
    position('fcm.aan', {
      source: 'AAN-2016',
      direction: 'for',
      strength: 'level-b',
      certainty: 'not-stated',
      population: 'Adults with RLS',
      applies: adult,
      verified: true,
    }),
  ],
  mustKnow: ['ferritin', 'tsat'],
  dosing: { rows, mayWait: true },
  monitor: veinMonitor,
  basis: [read('AASM-2025', 'Good practice statement on iron')],
})
