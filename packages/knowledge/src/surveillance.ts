import { suspectDrugs } from './aggravators.ts'
import { ours, read, unread } from './basis.ts'
import { any, compare, includes, yes } from './criteria.ts'
import type { FeatureId } from './features/index.ts'
import type { FindingRule } from './finding.ts'
import { finding } from './finding.ts'
import { rebound, toleranceFinding } from './findings/augmentation.ts'
import {
  augmentationInDiary,
  DIARY_BASIS,
  orAsked,
  shorterRelief,
  spreadBeyondLegs,
  strongerUrge,
  twoHoursEarlier,
} from './findings/augmentation-diary.ts'
import { known } from './gate.ts'

/** A truth, and the numbers that are shown beside it, known or not. */
export interface Watched {
  readonly rule: FindingRule
  readonly beside: readonly FeatureId[]
}

const earlier = finding('diary-earlier', {
  label: 'Earlier',
  when: orAsked(twoHoursEarlier, compare('symptoms-earlier-by', '>=', 2, 'h')),
  say: {
    met: 'Symptoms begin {diary-earlier-by} earlier (95% interval: {diary-earlier-at-least} to {diary-earlier-at-most}).',
    'not-met': 'Symptoms do not begin two hours earlier.',
    undetermined: 'Whether symptoms begin two hours earlier is not known.',
  },
  basis: DIARY_BASIS,
})

const spread = finding('diary-spread', {
  label: 'Spread',
  when: orAsked(spreadBeyondLegs, yes('spread-to-other-parts')),
  say: {
    met: 'Symptoms go beyond the legs more often, by {diary-spread-by} of the nights (95% interval: {diary-spread-at-least} to {diary-spread-at-most}).',
    'not-met': 'Symptoms do not spread beyond the legs.',
    undetermined: 'Whether symptoms spread is not known.',
  },
  basis: DIARY_BASIS,
})

const stronger = finding('diary-stronger', {
  label: 'Stronger',
  when: orAsked(strongerUrge, yes('stronger-than-before-treatment')),
  say: {
    met: 'The urge is stronger by {diary-stronger-by} of ten (95% interval: {diary-stronger-at-least} to {diary-stronger-at-most}).',
    'not-met': 'The urge is not stronger.',
    undetermined: 'Whether the urge is stronger is not known.',
  },
  basis: DIARY_BASIS,
})

const shorter = finding('diary-shorter', {
  label: 'Shorter relief',
  when: orAsked(shorterRelief, yes('shorter-relief')),
  say: {
    met: 'Relief is shorter by {diary-shorter-by} than in the first half-year of treatment (95% interval: {diary-shorter-at-least} to {diary-shorter-at-most}).',
    'not-met': 'Relief is not shorter.',
    undetermined: 'Whether relief is shorter is not known.',
  },
  basis: DIARY_BASIS,
})

const higherDose = finding('diary-higher-dose', {
  label: 'Higher dose',
  when: compare('dose-against-first', '>', 100, '%'),
  say: {
    met: 'The dopaminergic dose is {dose-against-first} of the first. A dose that was raised is no sign by itself; with the others it is part of the picture.',
    'not-met': 'The dopaminergic dose is not above the first.',
    undetermined: 'Whether the dopaminergic dose is above the first is not known.',
  },
  basis: [
    unread('AUGMENTATION-2016', 'More drug for the same relief is asked at every visit'),
    ours('A higher dose alone does not count: doses are also raised by plan'),
  ],
})

const ironLost = finding('beside-iron', {
  label: 'Iron lost',
  when: any(compare('ferritin', '<=', 75, 'ng/mL'), compare('ferritin-fall', '>=', 30, '%')),
  say: {
    met: 'Ferritin is {ferritin}, a fall of {ferritin-fall}: low or lost iron worsens RLS by itself.',
    'not-met': 'Ferritin is {ferritin} and did not fall by a third.',
    undetermined: 'Ferritin of now, or an earlier one to compare with, is not known.',
  },
  basis: [
    read('AASM-2025', 'Iron up to a ferritin of 75'),
    ours('A fall by 30 of 100 is told whatever the value'),
  ],
})

const newDrug = finding('beside-new-drug', {
  label: 'A new drug that worsens RLS',
  when: includes('aggravating-drugs-new', ...suspectDrugs),
  say: {
    met: 'Begun within half a year: {aggravating-drugs-new}. It can worsen RLS by itself.',
    'not-met': 'No drug that worsens RLS was begun within half a year.',
    undetermined: 'Whether a drug that worsens RLS was begun is not known.',
  },
  basis: [unread('AASM-2025', 'First step: deal with aggravators'), ours('Half a year back')],
})

const sleepLost = finding('beside-sleep', {
  label: 'Lost sleep',
  when: any(compare('diary-sleep', '<', 6, 'h'), known('short-sleep')),
  say: {
    met: 'Sleep is short: {diary-sleep} in a usual night by the diary. It worsens RLS, and RLS shortens it.',
    'not-met': 'Sleep is not short: {diary-sleep} in a usual night by the diary.',
    undetermined: 'How long sleep lasts in a usual night is not known.',
  },
  basis: [unread('MAYO-2021', 'Lifestyle'), ours('Short is under six hours in a usual night')],
})

const otherCause = finding('beside-other-cause', {
  label: 'Another cause',
  when: yes('other-cause-of-worsening'),
  say: {
    met: 'Another cause of the worsening is on record.',
    'not-met': 'No other cause was found when it was looked for.',
    undetermined: 'Nobody noted yet whether something else explains a worsening.',
  },
  basis: [unread('MAX-PLANCK-2007', 'Part A: nothing else explains it')],
})

const interval = (moved: 'earlier' | 'spread' | 'stronger' | 'shorter'): readonly FeatureId[] => [
  `diary-${moved}-by`,
  `diary-${moved}-at-least`,
  `diary-${moved}-at-most`,
]

/**
 * What is watched in the diary of somebody on a dopaminergic drug: the changes that make up RLS
 * augmentation, and what else could explain a worsening. The changes are told one by one; whether
 * they make it up is the one finding of the plan.
 */
export const SURVEILLANCE = Object.freeze({
  augmentation: augmentationInDiary,
  changes: [
    {
      rule: earlier,
      beside: [
        'diary-onset-before',
        'symptom-onset-before-treatment',
        'diary-onset',
        ...interval('earlier'),
      ],
    },
    {
      rule: spread,
      beside: [
        'diary-beyond-legs-before',
        'body-parts-before-treatment',
        'diary-beyond-legs',
        'diary-parts',
        ...interval('spread'),
      ],
    },
    { rule: stronger, beside: ['diary-urge-before', 'diary-urge', ...interval('stronger')] },
    { rule: shorter, beside: ['diary-relief-first', 'diary-relief', ...interval('shorter')] },
    { rule: higherDose, beside: ['days-since-first-dopaminergic-dose', 'dose-against-first'] },
  ],
  explanations: [
    { rule: rebound, beside: ['diary-morning-onset', 'morning-rebound'] },
    { rule: toleranceFinding, beside: ['tolerance'] },
    { rule: ironLost, beside: ['ferritin', 'ferritin-fall', 'tsat'] },
    { rule: newDrug, beside: ['aggravating-drugs-new', 'began-after-new-drug'] },
    { rule: sleepLost, beside: ['diary-sleep', 'short-sleep'] },
    { rule: otherCause, beside: ['other-cause-of-worsening'] },
  ],
} satisfies {
  readonly augmentation: FindingRule
  readonly changes: readonly Watched[]
  readonly explanations: readonly Watched[]
})
