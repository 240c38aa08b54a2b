import { read, unread } from '../../basis.ts'
import { always, includes } from '../../criteria.ts'
import { venousGround } from '../../findings/vessels-veins.ts'
import { known } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { veinsRefluxing } from './candidate.ts'
import { veinTreatment } from './vein.ts'

/** Glue: no heat, no fluid around the vein. */
export const adhesive = veinTreatment('vascular-adhesive', {
  therapy: 'cyanoacrylate closure',
  label: 'Close the refluxing vein by adhesive',
  concerns: veinsRefluxing,
  offer: step('veins.adhesive', 'consider', {
    say: 'On venous grounds, where the vein is better closed without heat: adhesive closes as well at a year.',
    when: venousGround,
    basis: [read('VECLOSE-2017'), unread('ESVS-2022', 'Class IIa')],
  }),
  forbids: [
    reason(
      'veins.adhesive.allergy',
      'Allergic to cyanoacrylate.',
      includes('allergies', 'cyanoacrylate'),
      [unread('SVS-AVF-AVLS-2023')],
    ),
  ],
  cautions: [
    reason(
      'veins.adhesive.atopy',
      'Atopy: the body reacts to the glue in 6 to 14%, and it stays for good.',
      known('asthma-or-atopy'),
      [unread('SVS-AVF-AVLS-2023')],
    ),
  ],
  for: [
    reason(
      'veins.adhesive.closure',
      'Closed at 12 months in 97.2%, against 97.0% with radiofrequency.',
      venousGround,
      [read('VECLOSE-2017')],
    ),
  ],
  against: [
    reason(
      'veins.adhesive.harms',
      'Inflammation along the vein in 6 to 14%, rarely a granuloma, glue into the deep vein.',
      always,
      [unread('SVS-AVF-AVLS-2023')],
    ),
  ],
  positions: [
    position('veins.adhesive.esvs', {
      source: 'ESVS-2022',
      direction: 'for',
      strength: 'conditional',
      certainty: 'not-stated',
      population: 'Great saphenous vein, where no heat is wanted (class IIa)',
      applies: venousGround,
      verified: false,
    }),
  ],
  basis: [read('VECLOSE-2017')],
})

/** A turning wire and sclerosant: for veins that lie by a nerve. */
export const mechanochemical = veinTreatment('vascular-mechanochemical', {
  therapy: 'mechanochemical ablation',
  label: 'Close the refluxing vein mechanochemically',
  concerns: veinsRefluxing,
  offer: step('veins.mechanochemical', 'specialist', {
    say: 'On venous grounds, where a nerve lies close to the vein. It stays closed less often.',
    when: venousGround,
    basis: [unread('ESVS-2022', 'Class IIb')],
  }),
  forbids: [
    reason(
      'veins.mechanochemical.allergy',
      'Allergic to sclerosants.',
      includes('allergies', 'sclerosant'),
      [unread('ESVS-2022')],
    ),
  ],
  for: [],
  against: [
    reason(
      'veins.mechanochemical.harms',
      'Inflammation and pigment along the vein; closed in about 92% at one year, 80 to 87% at two to three.',
      always,
      [unread('ESVS-2022')],
    ),
  ],
  positions: [],
  basis: [unread('ESVS-2022', 'Class IIb')],
})
