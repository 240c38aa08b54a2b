import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, always, any, is, lists } from '../../criteria.ts'
import { known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { takingDopaminergic } from '../../taking.ts'
import type { Step } from '../../therapy.ts'
import {
  intermittent,
  ironFirst,
  notBothersome,
  suicidal,
  triedInVain,
} from '../alpha2delta/states.ts'

/** The first-line class failed or cannot be given: only then is a dopaminergic drug spoken of. */
export const alpha2deltaUnsuitable = any(
  triedInVain,
  surely(lists('failed-drugs', 'gabapentin', 'gabapentin enacarbil', 'pregabalin')),
  known('respiratory-failure'),
)

/** A dopaminergic drug is taken already, this one or another. */
export function takenSteps(taken: Criterion): readonly Step[] {
  return [
    step('dopaminergic.taken', 'not-recommended', {
      say: 'It is taken already: never more of it, and never above the label. See the review of the present dose.',
      when: taken,
      basis: [read('AUGMENTATION-2016', 'Lowest dose, not above the label')],
      safety: 'S19',
    }),
    step('dopaminergic.second', 'not-recommended', {
      say: 'A dopaminergic drug is taken already: no second one.',
      when: takingDopaminergic,
      basis: [unread('S2K-2022', 'One dopaminergic drug only'), read('AUGMENTATION-2016')],
      safety: 'S18',
    }),
  ]
}

export const suicidalFirst = step('dopaminergic.suicidal', 'not-recommended', {
  say: 'Suicidal thoughts are on record: nothing dopaminergic is begun before they were assessed (C-SSRS) and help is arranged.',
  when: suicidal,
  basis: [read('ALLEN-2014', 'Suicidal thoughts under pramipexole')],
  safety: 'S14',
})

const augmentedBefore = step('dopaminergic.augmented-before', 'not-recommended', {
  say: 'An agonist brought RLS augmentation before: no agonist again.',
  when: surely(is('dopamine-agonist-tried', 'augmentation')),
  basis: [
    read('AUGMENTATION-2016', 'Severe RLS augmentation: come off the agonist'),
    ours('And none again'),
  ],
})

/** What an agonist waits for even where the first line is closed. */
const notYet: readonly Step[] = [
  step('dopaminergic.intermittent', 'not-recommended', {
    say: 'Less than twice a week ({symptom-frequency}): no daily drug.',
    when: all(alpha2deltaUnsuitable, intermittent),
    basis: [
      read('AUGMENTATION-2016', 'A daily drug only when quality of life is hit'),
      unread('MAYO-2021', 'Intermittent RLS'),
    ],
  }),
  step('dopaminergic.mild', 'not-recommended', {
    say: 'Symptoms are mild: an agonist risks more than it gives.',
    when: all(alpha2deltaUnsuitable, notBothersome),
    basis: [read('AUGMENTATION-2016', 'A daily drug only when quality of life is hit')],
  }),
  step('dopaminergic.iron-first', 'not-recommended', {
    say: 'Iron is low: replace it first, and wait for its effect. That also helps to prevent RLS augmentation.',
    when: all(alpha2deltaUnsuitable, ironFirst),
    basis: [read('AUGMENTATION-2016', 'To prevent it: treat iron')],
  }),
]

/** Against standard use, unless the first line is closed: AASM 2025 with its remark. */
export function agonistLadder(taken: Criterion, drug: string): readonly Step[] {
  return [
    ...takenSteps(taken),
    augmentedBefore,
    step('dopaminergic.failed', 'not-recommended', {
      say: 'This very drug was tried and failed or was not tolerated: not again.',
      when: surely(lists('failed-drugs', drug)),
      basis: [read('OPIOIDS-2018', 'Refractory: too little effect or side effects')],
    }),
    suicidalFirst,
    ...notYet,
    step('dopaminergic.first-line-closed', 'specialist', {
      say: 'Only because the first-line drugs failed or cannot be given: at the lowest dose, by someone who follows RLS augmentation, for a patient who values relief now above harm later.',
      when: alpha2deltaUnsuitable,
      basis: [
        unread('AASM-2025', 'Remark on patients who value short-term relief'),
        unread('MAYO-2021', 'Second line when an α2δ ligand is unsuitable'),
        ours('What makes the first line unsuitable'),
      ],
    }),
    step('dopaminergic.against', 'not-recommended', {
      say: 'Not as standard treatment: it helps at first and makes RLS worse with the years.',
      when: always,
      basis: [read('AASM-2025', 'Conditional, against standard use')],
    }),
  ]
}
