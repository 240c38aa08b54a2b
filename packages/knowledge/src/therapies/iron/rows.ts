import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, is, not } from '../../criteria.ts'
import { feverLately, inflamed, kidneyFailure, tsatUnder20 } from '../../findings/iron-status.ts'
import { adult, known } from '../../gate.ts'
import { surely } from '../../surely.ts'

/**
 * The adult decision table for iron, merged from AASM 2025, IRLSSG 2018 and Mayo 2021; the first
 * row that is met decides. Row 0 stands among what forbids, row 1 is dialysis. The rows of the
 * children stand with their therapies.
 */

/** Row 1: what dialysis asks of iron before iron sucrose is thought of. */
export const lowInKidneyFailure = all(
  kidneyFailure,
  compare('ferritin', '<', 200, 'ng/mL'),
  tsatUnder20,
)

const underTwelveWeeks = surely(compare('oral-iron-weeks', '<', 12, 'wk'))

/** It did not help, and had no fair chance either. */
export const oralIronTooShort = any(
  surely(is('oral-iron-response', 'too-low-or-short')),
  all(surely(is('oral-iron-response', 'failed')), underTwelveWeeks),
)

/** Iron by mouth has had its chance, or has none. */
export const oralIronFailed = any(
  surely(is('oral-iron-response', 'not-tolerated')),
  all(surely(is('oral-iron-response', 'failed')), not(underTwelveWeeks)),
  all(
    surely(is('oral-iron-response', 'ongoing')),
    surely(compare('oral-iron-weeks', '>=', 12, 'wk')),
  ),
  known('malabsorption'),
)

/** Symptoms for which iron by mouth is too slow. */
export const severe = surely(
  compare('irls-total', '>=', 21, '{score}'),
  is('rls-distress', 'severe'),
)
export const mild = surely(compare('irls-total', '<=', 10, '{score}'))

export const ironGoesOnBeingLost = any(known('blood-loss'), known('menorrhagia'))

/** An operation comes before iron by mouth has filled the stores. */
export const surgerySoon = all(
  known('surgery-planned'),
  surely(compare('days-to-surgery', '<=', 42, 'd')),
)
export const surgeryBasis = [
  ours('Six weeks before an operation; fuller stores bear its blood loss'),
]

/** Row 5: iron-restricted state possible. */
export const row5 = all(adult, compare('ferritin', '>', 100, 'ng/mL'), tsatUnder20)

/** The same where something inflames: iron is locked away as long as that lasts (S9). */
export const row5Inflamed = all(
  adult,
  surely(compare('ferritin', '>', 100, 'ng/mL')),
  surely(tsatUnder20),
  any(inflamed, feverLately, known('inflammation')),
)

/** Row 6: where AASM stops and IRLSSG goes on. */
export const row6 = all(
  adult,
  compare('ferritin', '>', 100, 'ng/mL'),
  compare('ferritin', '<', 300, 'ng/mL'),
  not(tsatUnder20),
  compare('tsat', '<', 45, '%'),
)

/** S6: where ferric carboxymaltose may lower phosphate dangerously. */
export const phosphateAtRisk = any(
  surely(compare('days-since-ferric-carboxymaltose', '<', 92, 'd')),
  known('malabsorption'),
  known('vitamin-d-deficiency'),
  known('hyperparathyroidism'),
  known('bone-pain'),
)

export const infusedWithin12Weeks = surely(compare('days-since-iv-iron', '<', 84, 'd'))

export const consensus = [
  read('AASM-2025', 'Good practice statement: ferritin 75 ng/mL or less, or saturation below 20%'),
]
export const row3Basis = [
  ...consensus,
  unread('IRLSSG-IRON-2018', 'Who should have intravenous iron'),
  unread('MAYO-2021', 'Who should have intravenous iron'),
]
export const tooSoonBasis = [unread('STANDARD-PRACTICE', 'Expert timing after an infusion')]
export const beyondBasis = [
  read(
    'IRLSSG-IRON-2018',
    'Ferric carboxymaltose in moderate to severe RLS with ferritin below 300',
  ),
  ours('Safety rule S3: beyond 100 ng/mL a specialist decides'),
]
