import { ours, unread } from '../../basis.ts'
import { all, always, includes, lists, not, yes } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { adult, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'

const aasm = unread('AASM-2025', 'End-stage renal disease: for, conditional, low certainty')
const taken = surely(lists('current-drugs', 'ascorbic acid'))

/** Vitamins in kidney failure, and nowhere else as a treatment of RLS. */
export const vitaminC = therapy('beside-vitamin-c', {
  therapy: 'ascorbic acid',
  label: 'Vitamin C in kidney failure',
  kind: 'medication',
  concerns: all(kidneyFailure, rlsConcern, adult),
  ladder: [
    step('vitamin-c.taken', 'not-recommended', {
      say: 'It is taken already.',
      when: taken,
      basis: [ours('No second start of the same drug')],
    }),
    step('vitamin-c.kidney-failure', 'consider', {
      say: 'Kidney failure: vitamin C by mouth may ease RLS; agreed with nephrology.',
      when: always,
      basis: [aasm],
    }),
  ],
  forbids: [
    reason(
      'vitamin-c.forbids.oxalate',
      'Oxalate stones or raised oxalate: vitamin C turns into oxalate.',
      yes('oxalate-stones'),
      [unread('STANDARD-PRACTICE', 'Oxalate')],
    ),
    reason(
      'vitamin-c.forbids.overload',
      'Iron overload: vitamin C draws more iron in.',
      yes('iron-overload'),
      [unread('STANDARD-PRACTICE', 'Iron overload')],
      { safety: 'S1' },
    ),
  ],
  cautions: [
    reason(
      'vitamin-c.cautions.oxalate',
      'Failing kidneys keep oxalate back: no more than this dose.',
      always,
      [unread('STANDARD-PRACTICE', 'Oxalate')],
    ),
  ],
  for: [
    reason(
      'vitamin-c.for.vitamin-e',
      'AAN 2016 named vitamin E with it, alone or together, on hemodialysis; AASM 2025 speaks of vitamin C only.',
      always,
      [unread('AAN-2016', 'Vitamins C and E, level B')],
    ),
  ],
  against: [],
  positions: [
    position('vitamin-c.aasm', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'conditional',
      certainty: 'low',
      population: 'Adults with end-stage renal disease',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
    position('vitamin-c.aan', {
      source: 'AAN-2016',
      direction: 'for',
      strength: 'level-b',
      certainty: 'not-stated',
      population: 'RLS on hemodialysis: vitamins C and E',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
  ],
  dosing: {
    rows: [
      {
        when: adult,
        regimen: regimen('vitamin-c', {
          start: { amount: 200, unit: 'mg', per: '1 d' },
          steps: [],
          max: { amount: 250, unit: 'mg', per: '1 d' },
          say: '200 to 250 mg a day by mouth.',
          basis: [unread('AASM-2025', 'Dose as gathered')],
        }),
      },
    ],
  },
  monitor: [
    statement(
      'vitamin-c.monitor.twelve-weeks',
      'Looked at after 8 to 12 weeks and stopped where it did nothing; no taper.',
      ours('When it is looked at'),
    ),
  ],
  basis: [aasm],
})

/** Said of those who take it: AAN 2016 named it on hemodialysis, nobody since. */
export const vitaminE = therapy('beside-vitamin-e', {
  therapy: 'vitamin e',
  label: 'Vitamin E',
  kind: 'medication',
  concerns: all(surely(lists('current-drugs', 'vitamin e')), rlsConcern, adult),
  ladder: [
    step('vitamin-e.elsewhere', 'not-recommended', {
      say: 'Vitamin E was tried in RLS only on hemodialysis: nothing is known of it otherwise.',
      when: not(kidneyFailure),
      basis: [unread('AAN-2016', 'Hemodialysis, level B')],
    }),
    step('vitamin-e.kidney-failure', 'consider', {
      say: 'Vitamin E, with vitamin C or alone, was tried on hemodialysis (AAN 2016, level B); AASM 2025 does not speak of it. Agreed with nephrology.',
      when: always,
      basis: [unread('AAN-2016', 'Hemodialysis, level B')],
    }),
  ],
  forbids: [],
  cautions: [
    reason(
      'vitamin-e.cautions.bleeding',
      'At high doses it adds to an anticoagulant.',
      includes('current-drugs', 'warfarin', 'phenprocoumon', 'acenocoumarol'),
      [unread('STANDARD-PRACTICE', 'Bleeding')],
    ),
  ],
  for: [],
  against: [],
  positions: [
    position('vitamin-e.aan', {
      source: 'AAN-2016',
      direction: 'for',
      strength: 'level-b',
      certainty: 'not-stated',
      population: 'RLS on hemodialysis: vitamins C and E',
      applies: all(adult, kidneyFailure),
      verified: false,
    }),
  ],
  monitor: [],
  basis: [unread('AAN-2016', 'Hemodialysis, level B')],
})
