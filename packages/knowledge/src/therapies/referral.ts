import { ours, read, unread } from '../basis.ts'
import { all, always, any, compare } from '../criteria.ts'
import { suicidality, untreatedSleepApnea } from '../findings/contributors.ts'
import { known, knownNot, rlsPossible, rlsSuspected, urgeUnlikeRls } from '../gate.ts'
import { step } from '../ladder.ts'
import type { SafetyNumber } from '../statement.ts'
import { surely } from '../surely.ts'
import type { Therapy } from '../therapy.ts'
import { advice } from './advice.ts'

/** Where a patient goes whom an RLS plan does not serve, or not alone. S14, S32, S41. */
const FLAGS = [unread('STANDARD-PRACTICE', 'Red flags; no source read')]

interface Route {
  readonly therapy: string
  readonly label: string
  readonly when: Therapy['concerns']
  readonly say: string
  readonly basis: Therapy['basis']
  readonly safety?: SafetyNumber
}

const ROUTES: Readonly<Record<string, Route>> = {
  'swollen-leg': {
    therapy: 'duplex examination for deep vein thrombosis',
    label: 'Duplex today: one leg is newly swollen',
    when: known('unilateral-leg-swelling'),
    say: 'One leg is newly swollen: rule out deep vein thrombosis today, before anything is done for restless legs.',
    basis: FLAGS,
    safety: 'S41',
  },
  weakness: {
    therapy: 'neurology',
    label: 'Neurology now: weakness or sphincter trouble',
    when: any(known('focal-weakness'), known('sphincter-change')),
    say: 'A weak limb, or new trouble with bladder or bowel: neurological examination and imaging of the spine now.',
    basis: FLAGS,
    safety: 'S41',
  },
  'acute-limb-ischemia': {
    therapy: 'vascular surgery',
    label: 'Vascular surgery within the hour: acute limb ischemia',
    when: known('acute-limb-ischemia'),
    say: 'A leg suddenly pale, cold, painful, numb or weak: an emergency. Call vascular surgery within the hour; this is not RLS.',
    basis: [unread('PAD-2024', 'Acute limb ischemia: an emergency')],
  },
  'pulseless-leg': {
    therapy: 'vascular surgery',
    label: 'Vascular surgery now: a leg without pulse',
    when: known('pulseless-leg'),
    say: 'A leg has no pulse: examination by vascular surgery now. No compression.',
    basis: FLAGS,
  },
  'back-pain-with-cancer': {
    therapy: 'imaging of the spine',
    label: 'Spine imaging now: cancer with new back pain',
    when: known('cancer-with-new-back-pain'),
    say: 'Cancer and new back pain: image the whole spine now for compression of the cord.',
    basis: FLAGS,
  },
  'acute-akathisia': {
    therapy: 'treatment of acute akathisia',
    label: 'Acute akathisia: treat it as such',
    when: known('acute-akathisia'),
    say: 'Sudden restlessness after an antiemetic or an antipsychotic is acute akathisia, not RLS: speak with the prescriber today about the drug and treat it as such.',
    basis: FLAGS,
  },
  'suicide-risk': {
    therapy: 'assessment of suicide risk',
    label: 'Suicide risk: see the patient today',
    when: any(known('suicidality'), surely(compare('phq9-item9', '>', 0, '{score}'))),
    say: 'Suicidal thoughts: full assessment the same day, by whoever runs the crisis route here.',
    basis: suicidality.basis,
    safety: 'S14',
  },
  'sleep-apnea-treatment': {
    therapy: 'treatment of sleep apnea',
    label: 'Treat the sleep apnea first',
    when: surely(untreatedSleepApnea.when),
    say: 'Untreated sleep apnea aggravates RLS and makes sedating drugs dangerous: treat it first.',
    basis: untreatedSleepApnea.basis,
  },
  neurology: {
    therapy: 'shared care with neurology',
    label: 'Share the plan with neurology',
    when: all(
      rlsSuspected,
      any(known('parkinson-disease'), known('multiple-sclerosis'), known('spinal-cord-disease')),
    ),
    say: 'A disease of brain or cord stands beside RLS, and spasms, a drug wearing off or akathisia may be taken for it: the plan is shared with neurology, and its drugs are changed there.',
    basis: [unread('STANDARD-PRACTICE', 'Diseases of brain and cord are managed together')],
  },
  obstetrics: {
    therapy: 'obstetrics',
    label: 'Share the plan with obstetrics',
    when: all(known('pregnancy'), rlsPossible),
    say: 'Pregnant: every drug of this plan, iron included, is agreed with obstetrics.',
    basis: [ours('Safety rule S32: obstetrics signs as well'), unread('PREGNANCY-2015')],
    safety: 'S32',
  },
}

const CRITERIA = [read('IRLSSG-2014', 'Criteria 1, 3 and 4')]

/** S41, in the words of what is on record. */
const doubtful = advice('referral-doubtful-diagnosis', {
  kind: 'referral',
  therapy: 'second opinion on the diagnosis',
  label: 'Second opinion: this is unlike RLS',
  concerns: urgeUnlikeRls,
  ladder: [
    step('referral.doubtful-diagnosis.no-urge', 'recommended', {
      say: 'There is no urge to move the legs: not treated as RLS. Look for another cause, and refer to neurology or a sleep clinic if none is found.',
      when: knownNot('urge-to-move'),
      basis: CRITERIA,
      safety: 'S41',
    }),
    step('referral.doubtful-diagnosis.all-day', 'recommended', {
      say: 'The urge is the same all day long: not treated as RLS. Refer to neurology or a sleep clinic.',
      when: known('urge-all-day'),
      basis: CRITERIA,
      safety: 'S41',
    }),
    step('referral.doubtful-diagnosis.no-relief', 'recommended', {
      say: 'Moving does not relieve it: not treated as RLS. Refer to neurology or a sleep clinic.',
      when: knownNot('relieved-by-movement'),
      basis: CRITERIA,
      safety: 'S41',
    }),
    step('referral.doubtful-diagnosis.no-evening', 'recommended', {
      say: 'It is not worse in the evening or at night: not treated as RLS. Refer to neurology or a sleep clinic.',
      when: always,
      basis: CRITERIA,
      safety: 'S41',
    }),
  ],
  basis: CRITERIA,
})

const routes: readonly Therapy[] = Object.entries(ROUTES).map(([name, route]) => {
  const { when, say, basis, safety, ...rest } = route
  return advice(`referral-${name}`, {
    ...rest,
    kind: 'referral',
    concerns: when,
    ladder: [
      step(`referral.${name}`, 'recommended', { say, when, basis, ...(safety && { safety }) }),
    ],
    basis,
  })
})

export const referrals: readonly Therapy[] = [...routes, doubtful]
