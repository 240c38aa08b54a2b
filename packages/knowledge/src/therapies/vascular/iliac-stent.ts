import { ours, read, unread } from '../../basis.ts'
import { all, always, yes } from '../../criteria.ts'
import { known, knownNot, noRedFlag, rlsSuspected } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { pregnantOrMayBe } from './candidate.ts'

/** The four points of the SIR, and its "conservative care first": R8. */
const gateOfSir = all(
  known('venous-life-interference'),
  yes('iliac-obstruction-significant'),
  yes('venous-inflow-good'),
  yes('can-take-anticoagulant'),
  yes('venous-conservative-care-tried'),
)

export const iliacStent = therapy('vascular-iliac-stent', {
  kind: 'procedure',
  therapy: 'iliac vein stent',
  label: 'Stent for an iliac or caval vein',
  concerns: all(known('iliac-vein-obstruction'), noRedFlag),
  ladder: [
    step('iliac-stent.gate', 'specialist', {
      say: 'All points are there: vein disease interferes with life, the narrowing is significant, inflow is good, an anticoagulant can be taken, conservative care was tried. A center for deep veins decides; RLS is no part of the reason.',
      when: gateOfSir,
      basis: [read('SIR-STENT-2023', 'Only in highly selected patients who have all')],
    }),
    step('iliac-stent.not', 'not-recommended', {
      say: 'A narrowed iliac vein is common in people without symptoms: no stent, and never for RLS.',
      when: always,
      basis: [ours('Rule R8'), read('SIR-STENT-2023')],
      safety: 'R8',
    }),
  ],
  forbids: [
    reason(
      'iliac-stent.forbids.pregnancy',
      'Not in pregnancy.',
      pregnantOrMayBe,
      [unread('SIR-STENT-2023')],
      { safety: 'S32' },
    ),
    reason('iliac-stent.forbids.infection', 'An infection is active.', known('active-infection'), [
      unread('SIR-STENT-2023'),
    ]),
    reason(
      'iliac-stent.forbids.anticoagulant',
      'Cannot take an anticoagulant.',
      knownNot('can-take-anticoagulant'),
      [unread('SIR-STENT-2023')],
    ),
    reason(
      'iliac-stent.forbids.inflow',
      'Inflow below the narrowing is poor: the stent would close.',
      knownNot('venous-inflow-good'),
      [unread('SIR-STENT-2023')],
    ),
  ],
  cautions: [],
  for: [],
  against: [
    reason(
      'iliac-stent.against.rls',
      'Nothing is known of iliac stents in RLS: no study was found.',
      rlsSuspected,
      [ours('Searches found none')],
    ),
    reason(
      'iliac-stent.against.harms',
      'Early thrombosis in 1 to 7%, narrowing in the stent, migration, back pain, bleeding. Duplex alone does not prove the narrowing.',
      always,
      [unread('SIR-STENT-2023')],
    ),
  ],
  positions: [
    position('iliac-stent.sir', {
      source: 'SIR-STENT-2023',
      direction: 'for',
      strength: 'conditional',
      certainty: 'not-stated',
      population: 'Highly selected patients with all four points, after conservative care',
      applies: gateOfSir,
      verified: true,
    }),
  ],
  monitor: [],
  basis: [read('SIR-STENT-2023')],
})
