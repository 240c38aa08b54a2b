import { ours, unread } from '../../basis.ts'
import { all, any, includes, is } from '../../criteria.ts'
import { known, knownNot } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** What each class asks for; a common answer on the web (aspirin for I and II) is not the guideline's. */
const ACTIONS = unread('EHIT-2021', 'What each class asks for')

export const clotAtJunction = advice('referral-clot-at-junction', {
  kind: 'referral',
  therapy: 'vascular medicine',
  label: 'Clot at the junction after a vein was closed',
  concerns: surely(is('ehit-class', 'I', 'II', 'III', 'IV')),
  ladder: [
    step('ehit.iv', 'recommended', {
      say: 'Class IV: the clot closes the deep vein. Treated as a deep vein thrombosis, today; usually for three months.',
      when: is('ehit-class', 'IV'),
      basis: [ACTIONS],
    }),
    step('ehit.iii', 'recommended', {
      say: 'Class III: the clot fills half of the deep vein or more. A full anticoagulant, duplex every week, and an end once the clot is back at the junction.',
      when: is('ehit-class', 'III'),
      basis: [ACTIONS],
    }),
    step('ehit.ii', 'recommended', {
      say: 'Class II: the clot reaches into the deep vein, less than half. No routine anticoagulant; duplex every week until it is back. With a high risk of thrombosis vascular medicine weighs a drug.',
      when: is('ehit-class', 'II'),
      basis: [ACTIONS],
    }),
    step('ehit.i', 'not-recommended', {
      say: 'Class I: the clot ends at the junction. Nothing is done about it.',
      when: is('ehit-class', 'I'),
      basis: [ACTIONS],
    }),
  ],
  cautions: [
    reason(
      'ehit.cautions.bleeding',
      'An anticoagulant cannot be taken, or blood clots badly: vascular medicine says today what else.',
      all(
        surely(is('ehit-class', 'II', 'III', 'IV')),
        any(knownNot('can-take-anticoagulant'), known('coagulopathy')),
      ),
      [unread('STANDARD-PRACTICE', 'Bleeding under an anticoagulant')],
    ),
    reason(
      'ehit.cautions.pregnancy',
      'Pregnant or breastfeeding: which anticoagulant, obstetrics says as well.',
      all(surely(is('ehit-class', 'II', 'III', 'IV')), any(known('pregnancy'), known('lactation'))),
      [unread('STANDARD-PRACTICE', 'Not every anticoagulant in pregnancy')],
      { safety: 'S32' },
    ),
  ],
  basis: [ACTIONS],
})

const inhibitors = ingredients('anticoagulant', 'antiplatelet').filter(
  (drug) => drug !== 'dipyridamole',
)

export const stentCare = advice('monitoring-stent', {
  kind: 'monitoring',
  therapy: 'surveillance of a stent',
  label: 'After a stent: drugs against clots, and looking again',
  concerns: any(known('vein-stent'), known('artery-stent')),
  ladder: [
    step('stent.vein', 'recommended', {
      say: 'A stent lies in a vein: the center that placed it sets which drug against clots and for how long. Duplex of inflow and flow through the stent within two weeks, at 6 weeks, at 3, 6 and 12 months, then yearly.',
      when: known('vein-stent'),
      basis: [unread('SIR-STENT-2023', 'Anticoagulation'), ours('Days of the duplex')],
    }),
    step('stent.artery', 'recommended', {
      say: 'An artery was opened: a platelet inhibitor, the statin and walking go on. Ankle-brachial index and duplex at 1, 6 and 12 months, then yearly, and at once when walking gets shorter.',
      when: known('artery-stent'),
      basis: [unread('PAD-2024', 'Surveillance'), ours('Days of the duplex')],
    }),
  ],
  cautions: [
    reason(
      'stent.cautions.dipyridamole',
      'Dipyridamole for RLS inhibits platelets, too: with the drug for the stent it bleeds more easily. Agree with the center that placed it before it is begun.',
      includes('current-drugs', ...inhibitors),
      [unread('LABEL-DIPYRIDAMOLE')],
      { safety: 'S38' },
    ),
  ],
  monitor: [
    statement(
      'stent.monitor.open',
      'Noted at each visit: open, narrowed or closed; leg symptoms; the drug against clots. IRLS beside it, and never as a reason for another stent.',
      ours('What a registry asks for; rule R8'),
    ),
  ],
  basis: [unread('SIR-STENT-2023'), unread('PAD-2024')],
})
