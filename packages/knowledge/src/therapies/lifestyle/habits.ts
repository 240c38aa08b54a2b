import { read, unread } from '../../basis.ts'
import { always, any } from '../../criteria.ts'
import { child, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** Habits. The evidence is thin and said to be so; none of it has an AASM recommendation. */
const AASM = unread('AASM-2025', 'First step: alcohol and caffeine stand among the aggravators')
const present = any(
  known('caffeine-late'),
  known('alcohol-use'),
  known('smoking'),
  known('short-sleep'),
)

/** Each habit on record in a sentence of its own, so that no one reads of those he has not. */
const HABITS: readonly Reason[] = [
  reason(
    'lifestyle.basics.caffeine',
    'Caffeine after noon: none for two to four weeks, on trial; less each day for a week against headache. Back to it if nothing changes.',
    known('caffeine-late'),
    [AASM],
  ),
  reason(
    'lifestyle.basics.alcohol',
    'Alcohol: none in the evening; with a sedating drug, none at all. Who drinks daily and much does not stop alone: withdrawal is dangerous and itself makes legs restless.',
    known('alcohol-use'),
    [AASM, unread('STANDARD-PRACTICE', 'Withdrawal of alcohol')],
  ),
  reason(
    'lifestyle.basics.tobacco',
    'Tobacco: offer help to stop, as a program with a date.',
    known('smoking'),
    [unread('MAYO-2021', 'Lifestyle')],
  ),
  reason(
    'lifestyle.basics.time-in-bed',
    'Too little time in bed: the same time to get up on all seven days, and seven hours or more in bed before it.',
    known('short-sleep'),
    [unread('MAYO-2021', 'Lifestyle')],
  ),
]

export const habits = advice('lifestyle-basics', {
  kind: 'lifestyle',
  therapy: 'daily habits',
  label: 'Daily habits and sleep times',
  concerns: rlsConcern,
  ladder: [
    step('lifestyle.basics.child', 'consider', {
      say: 'No drinks with caffeine, the same times to go to bed and to get up, and enough sleep for the age. Studies are few; the price is small.',
      when: surely(child),
      basis: [unread('STANDARD-PRACTICE', 'Behavioral measures for the sleep of children')],
    }),
    step('lifestyle.basics.present', 'recommended', {
      say: 'A habit that can worsen RLS is on record. Deal with it before adding a drug.',
      when: present,
      basis: [AASM],
    }),
    step('lifestyle.basics', 'consider', {
      say: 'No caffeine after noon and two to four weeks without it on trial, no alcohol in the evening, no tobacco, a fixed time to get up, something for the mind to do while sitting still. Studies are mixed; the price is small.',
      when: always,
      basis: [AASM, unread('MAYO-2021', 'Lifestyle and alerting activities for all')],
    }),
  ],
  cautions: HABITS,
  for: [
    reason(
      'lifestyle.basics.smoking',
      'Tobacco and RLS go together genetically; that stopping helps RLS is not shown.',
      known('smoking'),
      [read('DIDRIKSEN-2020', 'Genetic link with smoking')],
    ),
  ],
  basis: [AASM],
})
