import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, not } from '../../criteria.ts'
import { child, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

const ONLY_IRON = unread('AASM-2025', 'Iron is the only treatment advised for children')
const SPECIALIST = unread('PEDIATRIC-2013', 'Off-label drugs for children by a specialist')
const ironEnough = surely(compare('ferritin', '>', 75, 'ng/mL'))
const knownToBeChild = surely(child)

/** A child: iron, sleep, and only then a specialist's drugs. S10. */
export const childCare = advice('care-child', {
  kind: 'monitoring',
  therapy: 'treatment of RLS in a child',
  label: 'Step by step with a child',
  concerns: all(knownToBeChild, rlsConcern),
  ladder: [
    step('care.child.specialist', 'specialist', {
      say: 'Iron is replete ({ferritin}) or did not do enough: a pediatric sleep specialist may try gabapentin or clonidine off label; a dopaminergic drug last. No dose is given out here.',
      when: any(ironEnough, surely(compare('oral-iron-weeks', '>=', 12, 'wk'))),
      basis: [SPECIALIST, ONLY_IRON],
      safety: 'S10',
    }),
    step('care.child.iron-first', 'recommended', {
      say: 'Iron first, where ferritin is below 50; beside it fixed times for bed, a quiet hour before, no caffeine, no screen in bed, play outdoors. Ask at school about attention and tiredness.',
      when: not(ironEnough),
      basis: [
        ONLY_IRON,
        unread('STANDARD-PRACTICE', 'Behavioral measures for the sleep of children'),
      ],
      safety: 'S10',
    }),
  ],
  cautions: [
    reason(
      'care.child.never',
      'No dopamine agonist and no opioid by this plan; no codeine or tramadol under 12.',
      always,
      [ONLY_IRON, unread('FDA-2017-CODEINE-TRAMADOL')],
      { safety: 'S10' },
    ),
    reason(
      'care.child.antihistamine',
      'Sleep remedies without prescription often hold an antihistamine, which worsens RLS.',
      always,
      [unread('AASM-2025', 'Antihistamines stand among the aggravators')],
    ),
    reason(
      'care.child.melatonin',
      'Melatonin is used for falling asleep; no guideline speaks of it in RLS.',
      known('insomnia'),
      [unread('STANDARD-PRACTICE', 'Practice in children')],
    ),
  ],
  monitor: [
    statement(
      'care.child.monitor',
      'Ferritin after 12 weeks of iron; the child tells in its own words how the legs are; weight for each dose.',
      read('PEDIATRIC-IRON-SERIES', 'Re-check after 12 weeks'),
      ours('In its own words'),
    ),
  ],
  basis: [ONLY_IRON],
})
