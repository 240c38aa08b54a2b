import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, yes } from '../../criteria.ts'
import { arteriesNarrowed, limbThreatened } from '../../findings/vessels-arteries.ts'
import { known, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { advice } from '../advice.ts'

/** Arteries of the leg: treated as arterial disease, never for RLS. */
const diseased = any(
  arteriesNarrowed,
  known('arterial-disease'),
  known('limb-threatening-ischemia'),
)
const GRADES = unread('PAD-2024', 'Grades to be checked in the text')

export const revascularization = therapy('vascular-revascularization', {
  kind: 'procedure',
  therapy: 'angioplasty with or without a stent',
  label: 'Open the arteries of the leg (angioplasty, stent, bypass)',
  concerns: any(diseased, limbThreatened),
  ladder: [
    step('arteries.threatened', 'specialist', {
      say: 'The leg is in danger: opened to heal, to relieve pain and to save it, by a team of several disciplines, within days.',
      when: limbThreatened,
      basis: [GRADES],
    }),
    step('arteries.claudication', 'specialist', {
      say: 'Walking pain that limits life, in spite of twelve weeks of structured exercise and full drug treatment: vascular medicine may open the artery. Above the knee results are best.',
      when: all(
        known('claudication-limits-life'),
        yes('claudication-therapy-failed'),
        arteriesNarrowed,
      ),
      basis: [GRADES],
    }),
    step('arteries.not', 'not-recommended', {
      say: 'Not without limiting pain, not before exercise and drugs have had their twelve weeks, not to prevent worse, and never for RLS.',
      when: always,
      basis: [GRADES, read('SZENTKIRALYI-2017', 'Arterial disease not related to RLS')],
    }),
  ],
  forbids: [],
  cautions: [
    reason(
      'arteries.cautions.contrast',
      'Kidney function is reduced ({egfr}): mind the contrast.',
      surely(compare('egfr', '<', 60, 'mL/min/{1.73_m2}')),
      [unread('STANDARD-PRACTICE')],
    ),
    reason('arteries.cautions.bleeding', 'A bleeding disorder.', known('coagulopathy'), [
      unread('STANDARD-PRACTICE'),
    ]),
  ],
  for: [],
  against: [
    reason(
      'arteries.against.rls',
      'Nothing is known of opened arteries in RLS; arterial disease and RLS did not go together in three cohorts.',
      rlsSuspected,
      [read('SZENTKIRALYI-2017'), ours('Searches for trials found none')],
    ),
    reason(
      'arteries.against.harms',
      'Bleeding at the groin, a torn wall, a clot carried down, narrowing again.',
      always,
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  positions: [],
  monitor: [],
  basis: [GRADES],
})

export const arterialCare = advice('referral-arterial-disease', {
  kind: 'referral',
  therapy: 'vascular medicine',
  label: 'Vascular medicine: care of arterial disease',
  concerns: diseased,
  ladder: [
    step('arteries.care', 'recommended', {
      say: 'Arterial disease of the legs: antiplatelet, high-intensity statin, blood pressure, diabetes, no tobacco, and structured walking for at least twelve weeks. RLS is treated beside it, on its own.',
      when: diseased,
      basis: [unread('PAD-2024', 'Drugs and exercise, second-hand')],
    }),
  ],
  basis: [unread('PAD-2024')],
})

export const limbReferral = advice('referral-threatened-limb', {
  kind: 'referral',
  therapy: 'vascular surgery',
  label: 'Vascular surgery within days: a leg in danger',
  concerns: limbThreatened,
  ladder: [
    step('arteries.referral', 'recommended', {
      say: 'Pain of the foot at rest or a wound, with too little blood: vascular surgery within days. It is not RLS, and nothing presses on this leg.',
      when: limbThreatened,
      basis: [unread('PAD-2024')],
    }),
  ],
  basis: [unread('PAD-2024')],
})

/** NICE CG168. */
export const veinReferral = advice('referral-vein-clinic', {
  kind: 'referral',
  therapy: 'vein clinic',
  label: 'Vein clinic',
  concerns: any(
    known('varicose-bleeding'),
    known('superficial-vein-thrombosis'),
    all(known('leg-ulcer'), known('venous-disease')),
  ),
  ladder: [
    step('veins.referral.bleeding', 'recommended', {
      say: 'A varicose vein has bled: to the vein clinic at once.',
      when: known('varicose-bleeding'),
      basis: [read('NICE-CG168', 'Bleeding: immediately')],
    }),
    step('veins.referral.ulcer', 'recommended', {
      say: 'An ulcer in vein disease: the vein clinic bandages it once the arteries are measured, and treats the vein.',
      when: known('leg-ulcer'),
      basis: [
        read('SVS-AVF-2011', 'Compression heals ulcers, 1B; ablation keeps them away, 1A'),
        read('NICE-CG168', 'Refer'),
      ],
    }),
    step('veins.referral.thrombosis', 'recommended', {
      say: 'A superficial vein is thrombosed: duplex for its extent, and the vein clinic.',
      when: known('superficial-vein-thrombosis'),
      basis: [read('NICE-CG168', 'Refer')],
    }),
  ],
  basis: [read('NICE-CG168')],
})
