import { ours, read, unread } from '../../basis.ts'
import { always, is, lists, not } from '../../criteria.ts'
import { known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import type { Step } from '../../therapy.ts'
import { intermittent, ironFirst, notBothersome, suicidal } from '../alpha2delta/states.ts'
import {
  highRisk,
  ligandSettled,
  takingAnother,
  takingBenzodiazepine,
  unprepared,
  wouldBeThird,
} from './states.ts'

const definition = read('OPIOIDS-2018', 'Refractory RLS; precautions')

/** Where the opioids part. */
export interface OpioidDifferences {
  readonly drug: string
  /** What this one has of its own, before all that it shares. */
  readonly own?: readonly Step[]
  /** What is left in pregnancy, where anything is. */
  readonly pregnant?: Step
  /** Buprenorphine is the one for people at risk of addiction. */
  readonly fitForRisk?: true
  /** Taken when needed, so that symptoms now and then do not rule it out. */
  readonly asNeeded?: true
  /** How it stands once all of that is past. */
  readonly stands: Step
}

/** From what rules an opioid out to the one standing that it can have: a specialist's. */
export function opioidLadder(of: OpioidDifferences): readonly Step[] {
  return [
    ...alreadyTaken(of.drug),
    ...(of.own ?? []),
    ...dangers,
    third,
    ...(of.fitForRisk ? [] : atRisk),
    ...first,
    ...(of.asNeeded ? [] : [nowAndThen]),
    ...(of.pregnant ? [of.pregnant] : []),
    notInPregnancy,
    of.stands,
  ]
}

function alreadyTaken(drug: string): readonly Step[] {
  return [
    step('opioid.taken', 'not-recommended', {
      say: 'It is taken already, and is not begun a second time; that is no advice against it. See the review of the present dose.',
      when: surely(lists('current-drugs', drug)),
      basis: [ours('No second start of the same drug')],
    }),
    step('opioid.other-taken', 'not-recommended', {
      say: 'Another opioid is taken: one at a time. A change is planned by a specialist, never worked out from morphine equivalents.',
      when: takingAnother(drug),
      basis: [
        unread('CDC-OPIOIDS-2022', 'The factors are not for converting'),
        ours('One opioid at a time'),
      ],
      safety: 'S27',
    }),
    step('opioid.failed', 'not-recommended', {
      say: 'This very drug was tried and stopped.',
      when: surely(lists('failed-drugs', drug)),
      basis: [definition],
    }),
  ]
}

const dangers: readonly Step[] = [
  step('opioid.suicidal', 'not-recommended', {
    say: 'Suicidal thoughts are on record: no opioid is begun before they were assessed (C-SSRS) and help is arranged.',
    when: suicidal,
    basis: [ours('An opioid is a means of overdose'), read('JAMA-2026', 'Self-harm in RLS')],
    safety: 'S14',
  }),
  step('opioid.benzodiazepine', 'not-recommended', {
    say: 'A benzodiazepine is taken: the boxed warning on both. Not before its prescriber has seen whether it can go, slowly.',
    when: takingBenzodiazepine,
    basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
    safety: 'S28',
  }),
]

const third = step('opioid.third', 'not-recommended', {
  say: 'At 65 or over, drugs of two kinds that act on the brain are taken already: not as a third.',
  when: wouldBeThird,
  basis: [
    unread('BEERS-2023', 'Three or more drugs that act on the brain'),
    ours('Safety rule S42'),
  ],
  safety: 'S42',
})

const atRisk: readonly Step[] = [
  step('opioid.substance-use', 'not-recommended', {
    say: 'A substance use disorder: iron and the nerve stimulator first; if an opioid is needed, buprenorphine with addiction medicine.',
    when: known('substance-use-disorder'),
    basis: [unread('MAYO-2021', 'Past misuse'), definition],
    safety: 'S31',
  }),
  step('opioid.high-risk', 'not-recommended', {
    say: 'High risk by the Opioid Risk Tool ({opioid-risk-score}): if an opioid is needed, buprenorphine with addiction medicine.',
    when: highRisk,
    basis: [unread('ORT-2005', '8 and more high'), definition],
    safety: 'S25',
  }),
]

/** S25: what comes before an opioid. */
const first: readonly Step[] = [
  step('opioid.ligand-first', 'not-recommended', {
    say: 'A gabapentinoid first, at a usual dose and for long enough: refractory RLS means that it failed or cannot be had.',
    when: not(ligandSettled),
    basis: [definition],
    safety: 'S25',
  }),
  step('opioid.iron-first', 'not-recommended', {
    say: 'Iron is low: replace it first, and wait for its effect.',
    when: ironFirst,
    basis: [definition, read('AASM-2025', 'Good practice: iron')],
    safety: 'S25',
  }),
  step('opioid.mild', 'not-recommended', {
    say: 'Symptoms are mild: an opioid risks more than it gives.',
    when: notBothersome,
    basis: [definition],
  }),
  step('opioid.unprepared', 'not-recommended', {
    say: 'Not before the agreement is signed and the prescription monitoring program was looked up and holds nothing against it.',
    when: unprepared,
    basis: [definition],
    safety: 'S25',
  }),
  step('opioid.screen', 'not-recommended', {
    say: 'The urine screen found something else than prescribed: clear that up first.',
    when: surely(is('urine-drug-screen', 'unexpected')),
    basis: [definition],
    safety: 'S25',
  }),
]

const nowAndThen = step('opioid.intermittent', 'not-recommended', {
  say: 'Less than twice a week ({symptom-frequency}): no daily opioid.',
  when: intermittent,
  basis: [unread('MAYO-2021', 'Intermittent RLS')],
})

const notInPregnancy = step('opioid.pregnant', 'not-recommended', {
  say: 'Pregnant: rather not this one. Where symptoms are very severe, a low dose of oxycodone, together with obstetrics.',
  when: known('pregnancy'),
  basis: [read('PREGNANCY-REVIEW', 'List of drugs'), unread('PREGNANCY-2015')],
  safety: 'S32',
})

export function stands(drug: string, say: string): Step {
  return step(`opioid.stands.${drug}`, 'specialist', {
    say,
    when: always,
    basis: [definition, unread('AASM-2025', 'Opioids: conditional for, moderate certainty')],
  })
}
