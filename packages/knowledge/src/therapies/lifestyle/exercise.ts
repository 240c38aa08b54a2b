import { ours, read, unread } from '../../basis.ts'
import { all, always, any, is } from '../../criteria.ts'
import { child, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** One trial, in adults, with a third of its patients lost: the program is its own, the steps are ours. */
const TRIAL = read(
  'AUKERMAN-2006',
  'Three days a week for twelve weeks; better than control, p = 0.001',
)
const STEPS = ours(
  'Minutes and sets: the trial names the three days, the walking and the leg strength',
)

const HEART: readonly Reason[] = [
  reason(
    'lifestyle.exercise.angina',
    'Angina or coronary disease is noted: have the effort that is safe set by whoever treats the heart, and stop at any pressure in the chest.',
    known('angina'),
    [ours('Angina first')],
  ),
  reason(
    'lifestyle.exercise.heart-failure',
    'Heart failure of class III or IV: only in a supervised heart group.',
    all(known('heart-failure'), surely(is('nyha-class', 'III', 'IV'))),
    [unread('STANDARD-PRACTICE')],
  ),
]

const LEGS: readonly Reason[] = [
  reason(
    'lifestyle.exercise.legs',
    'Leg pain on walking is noted: examine the arteries before exercise is raised. If they are narrow, supervised walking treats them.',
    known('exertional-leg-pain'),
    [ours('Arterial disease first')],
  ),
  reason(
    'lifestyle.exercise.neuropathy',
    'The nerves of the legs are damaged: bicycle or water rather than running, shoes that fit, and a look at both feet every evening.',
    any(known('neuropathy'), known('numbness-or-burning')),
    [unread('STANDARD-PRACTICE', 'Feet without full feeling')],
  ),
  reason(
    'lifestyle.exercise.ulcer',
    'A leg ulcer is noted: nothing that rubs or soaks it until it has closed.',
    known('leg-ulcer'),
    [unread('STANDARD-PRACTICE')],
  ),
  reason(
    'lifestyle.exercise.falls',
    'Unsteady, frail or falling: with a physical therapist, seated bicycle and strength first, balance beside them.',
    any(known('falls'), known('gait-instability'), known('frailty')),
    [unread('STANDARD-PRACTICE')],
  ),
  reason(
    'lifestyle.exercise.pregnancy',
    'Pregnant: walking or swimming at a pace that lets her talk, after asking obstetrics.',
    known('pregnancy'),
    [unread('PREGNANCY-2015', 'Exercise is among the first measures')],
  ),
]

export const exercise = advice('lifestyle-exercise', {
  kind: 'lifestyle',
  therapy: 'exercise',
  label: 'Regular moderate exercise',
  concerns: rlsConcern,
  ladder: [
    step('lifestyle.exercise.child', 'consider', {
      say: 'Play outdoors and school sport on most days, as for every child, and not in the last hours before bed. The trial was in adults: no program for children.',
      when: surely(child),
      basis: [unread('STANDARD-PRACTICE', 'Movement of children')],
    }),
    step('lifestyle.exercise.dialysis', 'consider', {
      say: 'On dialysis: bicycle during the session, three times a week, by the dialysis unit. Small trials lowered RLS scores with it.',
      when: surely(is('dialysis', 'hemodialysis')),
      basis: [unread('AAN-2016', 'Exercise on hemodialysis, level C; small trials')],
    }),
    step('lifestyle.exercise', 'consider', {
      say: 'Three days a week for twelve weeks: 10 minutes of brisk walking or bicycle, 5 minutes more each week up to 30, at a pace that lets one talk; then leg strength (chair rises, heel raises, knee lifts, two sets of ten). Done three hours before bed. It lowered RLS scores in one small trial (41 randomized, 23 finished), from the sixth week on.',
      when: always,
      basis: [TRIAL, STEPS],
    }),
  ],
  forbids: [
    reason(
      'lifestyle.exercise.unstable-angina',
      'Unstable angina or a recent heart attack: no program before cardiology agrees.',
      known('unstable-angina'),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
  for: [
    reason(
      'lifestyle.exercise.inactive',
      'Moves little in a week: this is where the gain is likely largest, for heart and vessels too.',
      known('inactive'),
      [ours('Inactivity and RLS go together; that change helps most there is our reading')],
    ),
  ],
  cautions: [...HEART, ...LEGS],
  monitor: [
    statement(
      'lifestyle.exercise.before',
      'Before the first session: ask for pressure in the chest on effort and for leg pain on walking that rest relieves; feel the pulses and the feeling of both feet.',
      ours('Heart, arteries and nerves first'),
    ),
    statement(
      'lifestyle.exercise.judge',
      'Judge at week 6 and week 12 by the IRLS. Late and hard exercise can bring RLS on: move it earlier rather than stop.',
      TRIAL,
      unread('MAYO-2021', 'Moderate, regular, not late'),
    ),
  ],
  basis: [TRIAL],
})
