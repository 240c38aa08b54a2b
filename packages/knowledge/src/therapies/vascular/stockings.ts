import { ours, read, unread } from '../../basis.ts'
import { compressionCautions, compressionForbids } from '../../compression-gate.ts'
import { all, any, is } from '../../criteria.ts'
import {
  deepVeinsOnly,
  pointsToVeins,
  refluxes,
  skinDamaged,
  swollenLegs,
  venousGroundKnown,
} from '../../findings/vessels-veins.ts'
import { known, noRedFlag, rlsSuspected } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'

const candidate = venousGroundKnown

/** Stockings for the veins; for RLS itself nothing is known of them. */
export const stockings = therapy('compression-stockings', {
  kind: 'device',
  therapy: 'compression stockings',
  label: 'Compression stockings for the veins',
  concerns: all(any(pointsToVeins, deepVeinsOnly), noRedFlag),
  ladder: [
    step('compression.candidate', 'consider', {
      say: 'The vein can be treated: stockings are for those who do not want that or cannot have it, and for a short time after.',
      when: candidate,
      basis: [
        read('SVS-AVF-2011', 'Not as first treatment of a candidate for ablation, 1B'),
        read('NICE-CG168', 'Stockings only if intervention is unsuitable'),
      ],
    }),
    step('compression.veins', 'consider', {
      say: 'Swelling, damaged skin, an inflamed or formerly thrombosed vein, or a deep vein that refluxes: stockings of 15 to 40 mmHg by day, with exercise of the calves and legs raised. It is done for the veins.',
      when: any(
        skinDamaged,
        swollenLegs,
        deepVeinsOnly,
        known('superficial-vein-thrombosis'),
        known('past-vein-thrombosis'),
      ),
      basis: [unread('SVS-AVF-AVLS-2023', 'C3 to C6, thrombosis, after it')],
    }),
    step('compression.symptoms', 'consider', {
      say: 'Heavy, aching legs, or reflux that is not treated: stockings on trial, by day, with exercise of the calves and legs raised. In pregnancy, too.',
      when: any(known('venous-symptoms'), known('venous-disease'), refluxes),
      basis: [read('SVS-AVF-2011', 'Symptomatic varicose veins, 2C')],
    }),
  ],
  forbids: compressionForbids,
  cautions: [
    ...compressionCautions,
    reason(
      'compression.cautions.fit',
      'Frail hands: putting stockings on has led to falls; a helper or a frame.',
      any(known('frailty'), known('falls')),
      [unread('RABE-2020', 'Falls on putting them on')],
    ),
  ],
  for: [],
  against: [
    reason('compression.against.rls', 'No trial of stockings in RLS is known.', rlsSuspected, [
      ours('Searches found none'),
    ]),
  ],
  positions: [
    position('compression.svs', {
      source: 'SVS-AVF-2011',
      direction: 'against',
      strength: 'strong',
      certainty: 'moderate',
      population: 'As first treatment of a candidate for saphenous ablation (1B)',
      applies: candidate,
      verified: true,
    }),
    position('compression.svs-symptomatic', {
      source: 'SVS-AVF-2011',
      direction: 'for',
      strength: 'conditional',
      certainty: 'low',
      population: 'Symptomatic varicose veins (2C)',
      applies: surely(is('ceap-class', 'C2', 'C2r')),
      verified: true,
    }),
  ],
  monitor: [
    statement(
      'compression.monitor.skin',
      'Look at the skin of both feet and shins daily in the first week; off at once with pain, numbness or blue toes.',
      unread('RABE-2020'),
    ),
  ],
  basis: [unread('RABE-2020'), read('SVS-AVF-2011')],
})
