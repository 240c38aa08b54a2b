import { read, unread } from '../../basis.ts'
import { all, always, any, not } from '../../criteria.ts'
import { infusedLately, kidneyFailure } from '../../findings/iron-status.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { taking } from '../../listed.ts'
import { regimen } from '../../regimen.ts'
import { reason } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { asked } from '../../wanted.ts'
import { veinCautions, veinForbids } from './guards.ts'
import { lowInKidneyFailure, tooSoonBasis } from './rows.ts'
import { veinMonitor } from './vein.ts'

const notInKidneyFailure = not(kidneyFailure)

/** Row 1 of the adult table: kidney failure only; elsewhere told where it is given or asked about. */
export const ironSucrose = therapy('iron-iv-iron-sucrose', {
  therapy: 'iron sucrose',
  label: 'Iron sucrose into a vein',
  kind: 'medication',
  concerns: all(
    rlsConcern,
    adult,
    any(kidneyFailure, taking('iron sucrose'), asked('iron sucrose')),
  ),
  ladder: [
    step('iron.sucrose.ordinary', 'not-recommended', {
      say: 'Iron sucrose failed in ordinary RLS; it is for kidney failure only.',
      when: notInKidneyFailure,
      basis: [unread('AASM-2025'), unread('IRLSSG-IRON-2018', 'Insufficient evidence')],
    }),
    step('iron.sucrose.too-soon', 'not-recommended', {
      say: 'Iron was infused less than four weeks ago ({days-since-iv-iron} ago): ferritin is falsely high.',
      when: infusedLately,
      basis: tooSoonBasis,
      safety: 'S8',
    }),
    step('iron.sucrose.reaction', 'specialist', {
      say: 'After a reaction to iron given into a vein, nephrology chooses the product and the place.',
      when: all(known('iv-iron-reaction'), lowInKidneyFailure),
      basis: [read('LABEL-FCM', 'Hypersensitivity')],
      safety: 'S4',
    }),
    step('iron.sucrose.low', 'recommended', {
      say: 'Kidney failure with ferritin below 200 ({ferritin}) and saturation below 20% ({tsat}): iron sucrose, agreed with nephrology.',
      when: lowInKidneyFailure,
      basis: [unread('AASM-2025')],
    }),
    step('iron.sucrose.enough', 'not-recommended', {
      say: 'Ferritin ({ferritin}) or saturation ({tsat}) is too high for it; nephrology has targets of its own.',
      when: kidneyFailure,
      basis: [unread('AASM-2025')],
    }),
  ],
  forbids: veinForbids('iron sucrose'),
  cautions: veinCautions,
  for: [
    reason(
      'iron.sucrose.for.trial',
      'On dialysis, 1000 mg: IRLS -7.4 against -0.8 at 2 weeks.',
      kidneyFailure,
      [read('IRON-SUCROSE-DIALYSIS')],
    ),
  ],
  against: [],
  positions: [
    position('sucrose.aasm', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'moderate',
      population: 'End-stage renal disease with ferritin below 200 ng/mL and saturation below 20%',
      applies: lowInKidneyFailure,
      verified: false,
    }),
    position('sucrose.irlssg', {
      source: 'IRLSSG-IRON-2018',
      direction: 'neutral',
      strength: 'none',
      certainty: 'not-stated',
      population: 'RLS without kidney failure: insufficient evidence',
      applies: notInKidneyFailure,
      verified: false,
    }),
  ],
  mustKnow: ['ferritin', 'tsat'],
  dosing: {
    rows: [
      {
        when: always,
        regimen: regimen('iron-sucrose', {
          start: { amount: 200, unit: 'mg' },
          steps: [],
          max: { amount: 1000, unit: 'mg' },
          say: '200 mg at a time, five times: 1000 mg in all. Nephrology sets the days.',
          basis: [unread('LABEL-IRON-SUCROSE', '200 mg five times')],
        }),
      },
    ],
  },
  monitor: veinMonitor,
  basis: [unread('AASM-2025')],
})
