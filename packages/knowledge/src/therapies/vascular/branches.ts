import { ours, read, unread } from '../../basis.ts'
import { all, always, is } from '../../criteria.ts'
import { venousGround } from '../../findings/vessels-veins.ts'
import { known, noRedFlag } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'
import { veinCautions, veinForbids, veinsRefluxing } from './candidate.ts'
import { veinTreatment } from './vein.ts'

/** Varices that hang on the trunk. */
export const phlebectomy = veinTreatment('vascular-phlebectomy', {
  therapy: 'ambulatory phlebectomy',
  label: 'Take out varicose branches (phlebectomy)',
  concerns: veinsRefluxing,
  offer: step('veins.phlebectomy', 'consider', {
    say: 'On venous grounds, for varicose branches: in the same session as the trunk, or after it.',
    when: venousGround,
    basis: [read('NICE-CG168', 'Consider in the same session')],
  }),
  for: [],
  against: [
    reason('veins.phlebectomy.harms', 'Bruises, numb skin, a leak of lymph.', always, [
      unread('SVS-AVF-AVLS-2023'),
    ]),
  ],
  positions: [
    position('veins.phlebectomy.nice', {
      source: 'NICE-CG168',
      direction: 'for',
      strength: 'conditional',
      certainty: 'not-stated',
      population: 'Varicose tributaries, in the session of the trunk',
      applies: venousGround,
      verified: true,
    }),
  ],
  basis: [read('NICE-CG168')],
})

/** Under damaged skin only. */
export const perforator = advice('vascular-perforator', {
  kind: 'procedure',
  therapy: 'perforator ablation',
  label: 'Close a perforating vein under an ulcer',
  concerns: all(known('pathological-perforator'), noRedFlag),
  ladder: [
    step('veins.perforator', 'specialist', {
      say: 'A perforating vein refluxes under skin that vein disease has damaged ({ceap-class}): vascular medicine decides, after the trunk.',
      when: surely(is('ceap-class', 'C4b', 'C5', 'C6', 'C6r')),
      basis: [read('SVS-AVF-AVLS-2022', 'Outward 500 ms or more and 3.5 mm or more')],
    }),
    step('veins.perforator.not', 'not-recommended', {
      say: 'A perforating vein without damaged skin over it is left alone, and is no reason for RLS.',
      when: always,
      basis: [unread('SVS-AVF-AVLS-2022', 'Not routinely in C2'), ours('C4b to C6')],
    }),
  ],
  forbids: veinForbids,
  cautions: veinCautions,
  basis: [read('SVS-AVF-AVLS-2022')],
})
