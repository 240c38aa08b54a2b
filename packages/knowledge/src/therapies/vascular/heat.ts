import { read, unread } from '../../basis.ts'
import { always } from '../../criteria.ts'
import { venousGround } from '../../findings/vessels-veins.ts'
import { position, step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { veinsInQuestion } from './candidate.ts'
import { veinTreatment } from './vein.ts'

/** Laser or radiofrequency: one indication, the same contraindications. */
export const heat = veinTreatment('vascular-ablation-heat', {
  therapy: 'endovenous laser or radiofrequency ablation',
  label: 'Close the refluxing vein by heat (laser or radiofrequency)',
  concerns: veinsInQuestion,
  offer: step('veins.heat', 'consider', {
    say: 'On venous grounds: a superficial trunk refluxes, and the legs (class {ceap-class}) have symptoms or skin changes of vein disease. Vascular medicine may offer laser or radiofrequency, the first choice. RLS goes on being treated as before.',
    when: venousGround,
    basis: [
      read('NICE-CG168', 'Confirmed varicose veins with truncal reflux: heat first'),
      read('SVS-AVF-2011', 'Heat over stripping of the great saphenous vein, 1B'),
    ],
  }),
  for: [
    reason('veins.heat.closure', 'Radiofrequency: 97% closed at 12 months.', venousGround, [
      read('VECLOSE-2017', '97.0%'),
    ]),
  ],
  against: [
    reason(
      'veins.heat.harms',
      'Numb skin in 3 to 5%, more below the knee; burns below 1%; clot into the deep vein (class II or more) in 1 to 1.5%, deep vein thrombosis 0.3%, pulmonary embolism 0.1%.',
      always,
      [unread('VEIN-HARMS', 'Healy 2018')],
    ),
  ],
  positions: [
    position('veins.heat.nice', {
      source: 'NICE-CG168',
      direction: 'for',
      strength: 'strong',
      certainty: 'not-stated',
      population: 'Confirmed varicose veins with truncal reflux: first choice',
      applies: venousGround,
      verified: true,
    }),
    position('veins.heat.svs', {
      source: 'SVS-AVF-2011',
      direction: 'for',
      strength: 'strong',
      certainty: 'moderate',
      population: 'Great saphenous vein: heat over stripping (1B)',
      applies: venousGround,
      verified: true,
    }),
    position('veins.heat.esvs', {
      source: 'ESVS-2022',
      direction: 'for',
      strength: 'strong',
      certainty: 'high',
      population: 'Great saphenous vein (class I)',
      applies: venousGround,
      verified: false,
    }),
  ],
  basis: [read('NICE-CG168')],
})
