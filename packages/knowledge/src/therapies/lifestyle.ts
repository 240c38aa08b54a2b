import { ours, read, unread } from '../basis.ts'
import { all, always, any, compare } from '../criteria.ts'
import { child, known, rlsConcern, unlessKnown } from '../gate.ts'
import { position, step } from '../ladder.ts'
import type { Reason } from '../statement.ts'
import { reason } from '../statement.ts'
import { surely } from '../surely.ts'
import type { Therapy } from '../therapy.ts'
import { advice } from './advice.ts'

/** Habits. The evidence is thin and said to be so; none of it has an AASM recommendation. */
const AASM = unread('AASM-2025', 'First step: alcohol and caffeine stand among the aggravators')
const habits = any(
  known('caffeine-late'),
  known('alcohol-use'),
  known('smoking'),
  known('short-sleep'),
)

/** Each habit on record in a sentence of its own, so that no one reads of those he has not. */
const HABITS: readonly Reason[] = [
  reason(
    'lifestyle.basics.caffeine',
    'Caffeine after noon: none for two to four weeks, on trial.',
    known('caffeine-late'),
    [AASM],
  ),
  reason(
    'lifestyle.basics.alcohol',
    'Alcohol: none in the evening; with a sedating drug, none at all.',
    known('alcohol-use'),
    [AASM],
  ),
  reason('lifestyle.basics.tobacco', 'Tobacco: offer help to stop.', known('smoking'), [
    unread('MAYO-2021', 'Lifestyle'),
  ]),
  reason(
    'lifestyle.basics.time-in-bed',
    'Too little time in bed: fixed times, with enough hours between them.',
    known('short-sleep'),
    [unread('MAYO-2021', 'Lifestyle')],
  ),
]

const basics = advice('lifestyle-basics', {
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
      when: habits,
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

const exercise = advice('lifestyle-exercise', {
  kind: 'lifestyle',
  therapy: 'exercise',
  label: 'Regular moderate exercise',
  concerns: rlsConcern,
  ladder: [
    step('lifestyle.exercise', 'consider', {
      say: 'Aerobic exercise and leg strength three days a week lowered RLS scores in one small trial (41 randomized, 23 finished), from the sixth week on. Not late in the evening.',
      when: always,
      basis: [read('AUKERMAN-2006', 'Twelve weeks; better than control, p = 0.001')],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.exercise.legs',
      'Leg pain on walking is noted: examine the arteries before exercise is raised.',
      known('exertional-leg-pain'),
      [ours('Arterial disease first')],
    ),
  ],
  basis: [read('AUKERMAN-2006')],
})

const lowIron = surely(compare('ferritin', '<', 75, 'ng/mL'))

const bloodDonation = advice('lifestyle-pause-blood-donation', {
  kind: 'lifestyle',
  therapy: 'pause in blood donation',
  label: 'No blood donation for now',
  concerns: all(
    rlsConcern,
    surely(compare('age', '>=', 18, 'a')),
    unlessKnown('pregnancy'),
    lowIron,
  ),
  ladder: [
    step('lifestyle.blood-donation', 'consider', {
      say: 'Ferritin is {ferritin}: anyone who gives blood pauses until it is above 75.',
      when: lowIron,
      basis: [unread('STANDARD-PRACTICE', 'Blood donation costs iron')],
    }),
  ],
  basis: [unread('STANDARD-PRACTICE', 'Blood donation costs iron')],
})

const weight = advice('lifestyle-weight', {
  kind: 'lifestyle',
  therapy: 'weight loss',
  label: 'A plan for weight',
  concerns: all(rlsConcern, known('obesity')),
  ladder: [
    step('lifestyle.weight', 'consider', {
      say: 'Obesity and RLS go together; that losing weight helps RLS is not shown. Mind that gabapentinoids add weight.',
      when: known('obesity'),
      basis: [read('DIDRIKSEN-2020', 'Genetic link with body mass')],
    }),
  ],
  positions: [
    position('lifestyle.weight.aasm-2025', {
      source: 'AASM-2025',
      direction: 'neutral',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Adults with RLS',
      verified: false,
      note: 'No recommendation for or against; evidence insufficient',
    }),
  ],
  basis: [read('DIDRIKSEN-2020')],
})

export const lifestyle: readonly Therapy[] = [basics, exercise, bloodDonation, weight]
