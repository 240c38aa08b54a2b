import { ours, read, unread } from '../../basis.ts'
import { arteriesAtRisk, notCompressible } from '../../compression-gate.ts'
import { all, any, compare, isKnown, not } from '../../criteria.ts'
import { pointsToArteries } from '../../findings/vessels-arteries.ts'
import {
  drugEdemaKnown,
  duplexDone,
  pointsToVeins,
  skinDamaged,
} from '../../findings/vessels-veins.ts'
import { known, noRedFlag, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'
import { asksAboutVeins } from '../vascular/candidate.ts'

/**
 * The vessels of the legs, where signs or symptoms point to them: rules R1 to R4. RLS alone is no
 * reason for either test. A leg without pulse goes to surgery first.
 */
const atRiskOfArteries = any(
  surely(compare('age', '>=', 65, 'a')),
  all(surely(compare('age', '>=', 50, 'a')), any(known('diabetes'), known('smoking'))),
)
const beforeCompression = all(arteriesAtRisk, pointsToVeins)
const noIndex = not(isKnown('ankle-brachial-index'))

export const ankleBrachialIndex = advice('workup-ankle-brachial-index', {
  kind: 'workup',
  therapy: 'ankle-brachial index',
  label: 'Feel the pulses, measure the ankle-brachial index',
  concerns: all(
    any(pointsToArteries, beforeCompression, all(atRiskOfArteries, rlsSuspected)),
    noIndex,
  ),
  ladder: [
    step('workup.ankle-brachial-index.rest-pain', 'recommended', {
      say: 'Pain of the foot at night that hanging the leg down eases: ankle-brachial index and toe pressure before anything is called RLS.',
      when: known('ischemic-rest-pain'),
      basis: [unread('PAD-2024'), ours('Rule R3')],
    }),
    step('workup.ankle-brachial-index', 'recommended', {
      say: 'Walking brings the pain on and rest relieves it, the reverse of RLS: examine the vessels and measure the ankle-brachial index. No compression before.',
      when: known('exertional-leg-pain'),
      basis: [read('PAD-2024', 'Recommended with symptoms or findings')],
    }),
    step('workup.ankle-brachial-index.sign', 'recommended', {
      say: 'A weak pulse of the foot or an open wound: measure the ankle-brachial index. No compression before.',
      when: pointsToArteries,
      basis: [read('PAD-2024', 'Recommended with symptoms or findings')],
    }),
    step('workup.ankle-brachial-index.compression', 'recommended', {
      say: 'Compression may help the veins, and the arteries are at risk: measure them before anything presses on the legs.',
      when: beforeCompression,
      basis: [unread('RABE-2020'), ours('Rule R10')],
    }),
    step('workup.ankle-brachial-index.risk', 'consider', {
      say: 'At risk by age, diabetes or tobacco: measuring is reasonable. RLS adds nothing to the reason.',
      when: atRiskOfArteries,
      basis: [
        read('PAD-2024', 'Reasonable at increased risk, 2a; no benefit without'),
        unread('PAD-2024', 'Who is at risk'),
      ],
    }),
  ],
  basis: [read('PAD-2024')],
})

export const toePressure = advice('workup-toe-pressure', {
  kind: 'workup',
  therapy: 'toe pressure',
  label: 'Measure the toe: the arteries cannot be pressed shut',
  concerns: all(notCompressible, not(any(isKnown('toe-pressure'), isKnown('toe-brachial-index')))),
  ladder: [
    step('workup.toe-pressure', 'recommended', {
      say: 'The ankle-brachial index is above 1.40 ({ankle-brachial-index-highest}) and says nothing: toe pressure or toe-brachial index. No compression before.',
      when: notCompressible,
      basis: [read('PAD-2024', 'Above 1.40: toe pressure or index with waveforms')],
    }),
  ],
  basis: [read('PAD-2024')],
})

const normalAtRest = surely(
  all(
    compare('ankle-brachial-index', '>', 0.9, '1'),
    compare('ankle-brachial-index-highest', '<=', 1.4, '1'),
  ),
)

export const exerciseIndex = advice('workup-exercise-abi', {
  kind: 'workup',
  therapy: 'exercise ankle-brachial index',
  label: 'Ankle-brachial index on the treadmill',
  concerns: all(known('exertional-leg-pain'), normalAtRest, not(isKnown('exercise-abi-falls'))),
  ladder: [
    step('workup.exercise-abi', 'recommended', {
      say: 'Walking brings pain on, and at rest the index is normal ({ankle-brachial-index}): measure it again after walking.',
      when: normalAtRest,
      basis: [read('PAD-2024', 'Above 0.90 to 1.40 with symptoms on walking')],
    }),
  ],
  basis: [read('PAD-2024')],
})

export const venousDuplex = advice('workup-venous-duplex', {
  kind: 'workup',
  therapy: 'venous duplex ultrasound',
  label: 'Duplex of the leg veins',
  concerns: all(noRedFlag, any(pointsToVeins, asksAboutVeins), not(duplexDone)),
  ladder: [
    step('workup.venous-duplex.alone', 'not-recommended', {
      say: 'No sign or symptom of vein disease is on record: no duplex for RLS alone. Look at the legs and ask first.',
      when: not(pointsToVeins),
      basis: [read('EDINBURGH-VEIN-1999'), ours('Rule R2')],
      safety: 'R2',
    }),
    step('workup.venous-duplex.skin', 'recommended', {
      say: 'Skin changes, an ulcer, a bleeding or thrombosed vein: duplex for reflux and thrombosis, standing, of deep and superficial veins.',
      when: any(
        skinDamaged,
        known('leg-ulcer'),
        known('varicose-bleeding'),
        known('superficial-vein-thrombosis'),
      ),
      basis: [read('SVS-AVF-AVLS-2022', 'Duplex: the test of choice, strong'), read('NICE-CG168')],
    }),
    step('workup.venous-duplex', 'consider', {
      say: 'Signs or symptoms of vein disease: a duplex examination, standing, tells whether veins explain part of it.',
      when: pointsToVeins,
      basis: [read('SVS-AVF-AVLS-2022', 'Duplex: the test of choice, strong'), ours('Rule R1')],
    }),
  ],
  cautions: [
    reason(
      'workup.venous-duplex.drug-edema',
      'A drug that is taken can make legs swell: settle that before class C3 is written down.',
      drugEdemaKnown,
      [ours('Rule R11')],
      { safety: 'R11' },
    ),
  ],
  against: [
    reason(
      'workup.venous-duplex.not-for-rls',
      'For RLS alone veins are not ablated: one small unblinded trial and one chart review is all there is.',
      rlsSuspected,
      [unread('HAYES-2008'), read('SUNDARESAN-2019')],
    ),
  ],
  basis: [read('SVS-AVF-AVLS-2022')],
})
