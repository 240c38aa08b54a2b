import { read, unread } from '../../basis.ts'
import { always, includes } from '../../criteria.ts'
import { venousGround } from '../../findings/vessels-veins.ts'
import { known } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { veinsRefluxing } from './candidate.ts'
import { veinTreatment } from './vein.ts'

const LIST = [unread('ESVS-2022', 'Contraindications to sclerotherapy; the list was not read')]

export const foam = veinTreatment('vascular-foam', {
  therapy: 'foam sclerotherapy',
  label: 'Close the refluxing vein by foam',
  concerns: veinsRefluxing,
  offer: step('veins.foam', 'consider', {
    say: 'On venous grounds, where heat is unsuitable: small or tortuous trunks, tributaries, veins that came back.',
    when: venousGround,
    basis: [read('NICE-CG168', 'Second, where heat is unsuitable')],
  }),
  forbids: [
    reason(
      'veins.foam.shunt',
      'A right-to-left shunt that has given symptoms: foam may reach the brain.',
      known('symptomatic-shunt'),
      LIST,
    ),
    reason(
      'veins.foam.allergy',
      'Allergic to sclerosants.',
      includes('allergies', 'sclerosant'),
      LIST,
    ),
    reason('veins.foam.immobility', 'Bedridden.', known('immobility'), LIST),
  ],
  cautions: [
    reason(
      'veins.foam.foramen',
      'An open foramen ovale: weigh it, little foam at a time.',
      known('patent-foramen-ovale'),
      LIST,
    ),
    reason(
      'veins.foam.migraine',
      'Migraine: foam brings it on in about 4%.',
      known('migraine'),
      LIST,
    ),
    reason(
      'veins.foam.earlier',
      'Trouble with sight, speech or migraine after earlier foam.',
      known('symptoms-after-foam'),
      LIST,
    ),
  ],
  for: [],
  against: [
    reason(
      'veins.foam.harms',
      'Pigment in about 18%, disturbed sight 1 to 2%, migraine 4%, thrombosis 0.6 to 1%, stroke rarely. At five years and more 34% stayed closed, against 88% with laser.',
      always,
      [unread('VEIN-HARMS', 'Jia 2007; closure: Hamann 2017')],
    ),
  ],
  positions: [
    position('veins.foam.nice', {
      source: 'NICE-CG168',
      direction: 'for',
      strength: 'conditional',
      certainty: 'not-stated',
      population: 'Truncal reflux where heat is unsuitable: second choice',
      applies: venousGround,
      verified: true,
    }),
  ],
  basis: [read('NICE-CG168')],
})
