import { ours, read, unread } from '../basis.ts'
import { arteriesTooPoor, notCompressible } from '../compression-gate.ts'
import { all, any, compare, isKnown, not, yes } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { surely } from '../surely.ts'

/** R3, the first half: symptoms or signs for which the index is measured. */
export const pointsToArteries = any(
  known('exertional-leg-pain'),
  known('weak-foot-pulse'),
  known('ischemic-rest-pain'),
  known('leg-ulcer'),
)

const measured = any(
  isKnown('ankle-brachial-index'),
  isKnown('toe-brachial-index'),
  isKnown('toe-pressure'),
)

const indexLow = compare('ankle-brachial-index', '<=', 0.9, '1')
const toeLow = compare('toe-brachial-index', '<=', 0.7, '1')
export const arteriesNarrowed = any(surely(indexLow, toeLow), arteriesTooPoor)

const supply = finding('arterial-supply-reduced', {
  label: 'Too little blood to the legs',
  when: all(
    any(pointsToArteries, measured),
    any(indexLow, arteriesNarrowed, all(notCompressible, not(isKnown('toe-pressure')), toeLow)),
  ),
  say: {
    met: 'The arteries of the legs are narrowed (ankle-brachial index {ankle-brachial-index}, toe-brachial index {toe-brachial-index}, toe pressure {toe-pressure}). It is treated as arterial disease; in three cohorts it did not go with RLS.',
    'not-met': 'Pressures do not show narrowed arteries, or nothing calls for measuring.',
    undetermined: 'Something points to the arteries, and pressures are missing.',
  },
  basis: [
    read('PAD-2024', 'Ankle-brachial index of 0.90 or less'),
    unread('PAD-2024', 'Toe-brachial index of 0.70 or less'),
    read('SZENTKIRALYI-2017', 'Not related to RLS'),
  ],
})

const stiff = finding('arteries-not-compressible', {
  label: 'Arteries that cannot be pressed shut',
  when: all(
    any(pointsToArteries, isKnown('ankle-brachial-index')),
    compare('ankle-brachial-index-highest', '>', 1.4, '1'),
  ),
  say: {
    met: 'The ankle-brachial index is above 1.40 in a leg ({ankle-brachial-index-highest}): it says nothing of the blood flow there. Measure the toe.',
    'not-met': 'No ankle-brachial index above 1.40.',
    undetermined: 'Something points to the arteries, and the ankle-brachial index is not known.',
  },
  basis: [read('PAD-2024', 'Above 1.40: not compressible; toe pressure or toe-brachial index')],
})

/** Rest pain or an open wound, with pressures as low as those that forbid compression. */
export const limbThreatened = any(
  known('limb-threatening-ischemia'),
  all(any(known('ischemic-rest-pain'), known('leg-ulcer')), arteriesTooPoor),
)

const threatened = finding('limb-threatening-ischemia', {
  label: 'Limb-threatening ischemia',
  when: any(
    limbThreatened,
    all(
      known('ischemic-rest-pain'),
      any(
        compare('ankle-brachial-index', '<', 0.6, '1'),
        compare('toe-pressure', '<', 30, 'mm[Hg]'),
      ),
    ),
  ),
  say: {
    met: 'Pain of the foot at rest, or a wound, with too little blood: the leg is in danger. Vascular surgery within days.',
    'not-met': 'Nothing points to a leg in danger.',
    undetermined: 'Pain of the foot at rest, and no pressure measured: measure today.',
  },
  basis: [
    unread('PAD-2024', 'Rest pain over two weeks or tissue loss with objective ischemia'),
    ours('Objective: ankle-brachial index below 0.6, ankle below 60, toe below 30 mmHg'),
  ],
})

const restPain = finding('mimic-ischemic-rest-pain', {
  label: 'Ischemic rest pain',
  when: any(
    known('ischemic-rest-pain'),
    all(yes('ischemic-rest-pain'), any(known('weak-foot-pulse'), known('arterial-disease'))),
  ),
  say: {
    met: 'Points to ischemic rest pain: in the foot, at night, eased by hanging the leg down. RLS is an urge that moving eases. Ankle-brachial index and toe pressure before anything is called RLS.',
    'not-met': 'Nothing noted points to ischemic rest pain.',
    undetermined:
      'Pulses or arteries are not in order: pain of the foot at rest was not asked about.',
  },
  basis: [unread('STANDARD-PRACTICE', 'How rest pain is told from RLS')],
})

export const arteryFindings: readonly FindingRule[] = [threatened, supply, stiff, restPain]
