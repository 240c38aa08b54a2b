import { unread } from '../../basis.ts'
import { all } from '../../criteria.ts'
import { known, noRedFlag } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { advice } from '../advice.ts'

/** The vessels of the legs, where symptoms point to them. A leg without pulse goes to surgery first. */
export const ankleBrachialIndex = advice('workup-ankle-brachial-index', {
  kind: 'workup',
  therapy: 'ankle-brachial index',
  label: 'Feel the pulses, measure the ankle-brachial index',
  concerns: known('exertional-leg-pain'),
  ladder: [
    step('workup.ankle-brachial-index', 'recommended', {
      say: 'Walking brings the pain on and rest relieves it, the reverse of RLS: examine the vessels and measure the ankle-brachial index. No compression before.',
      when: known('exertional-leg-pain'),
      basis: [unread('STANDARD-PRACTICE', 'Claudication and its test')],
    }),
  ],
  basis: [unread('STANDARD-PRACTICE', 'Claudication and its test')],
})

export const venousDuplex = advice('workup-venous-duplex', {
  kind: 'workup',
  therapy: 'venous duplex ultrasound',
  label: 'Duplex of the leg veins',
  concerns: all(noRedFlag, known('venous-symptoms')),
  ladder: [
    step('workup.venous-duplex', 'consider', {
      say: 'Heavy, aching legs after standing: a duplex examination tells whether veins explain part of it.',
      when: known('venous-symptoms'),
      basis: [unread('STANDARD-PRACTICE', 'Venous symptoms and their test')],
    }),
  ],
  against: [
    reason(
      'workup.venous-duplex.not-for-rls',
      'For RLS alone veins are not ablated: one small unblinded trial and one chart review is all there is.',
      known('venous-symptoms'),
      [unread('STANDARD-PRACTICE', 'Ablation for RLS: evidence of very low certainty')],
    ),
  ],
  basis: [unread('STANDARD-PRACTICE', 'Venous symptoms and their test')],
})
