import { gate } from '@legato/rules'
import { ours, read, unread } from '../basis.ts'
import { all, any, compare, is, isKnown, not } from '../criteria.ts'
import { finding } from '../finding.ts'
import { adult, child, known, rlsSuspected } from '../gate.ts'
import { surely } from '../surely.ts'

/**
 * Iron as restless legs need it: the thresholds lie above those of anemia. Every threshold here is
 * a consensus of experts, not empirically tested (AASM 2025).
 */

/** S8: ferritin is falsely high for four weeks after an infusion, and is not counted. */
export const infusedLately = surely(compare('days-since-iv-iron', '<', 28, 'd'))
const ferritinCounts = gate(not(infusedLately))

const atMost75 = compare('ferritin', '<=', 75, 'ng/mL')
const under50 = compare('ferritin', '<', 50, 'ng/mL')
export const ferritinAtMost75 = all(ferritinCounts, atMost75)
export const ferritinOver75 = compare('ferritin', '>', 75, 'ng/mL')
export const ferritin76To100 = all(
  ferritinCounts,
  ferritinOver75,
  compare('ferritin', '<=', 100, 'ng/mL'),
)
export const tsatUnder20 = compare('tsat', '<', 20, '%')
export const ferritinUnder50 = all(ferritinCounts, under50)

export const ironLowAdult = all(adult, any(ferritinAtMost75, tsatUnder20))
export const ironLowChild = all(child, ferritinUnder50)
export const ironLow = any(ironLowAdult, ironLowChild)

/** The same, as far as the record goes: nothing waits for a value that nobody measured. */
export const ironKnownLow = any(
  all(adult, surely(atMost75), ferritinCounts),
  all(adult, surely(tsatUnder20)),
  all(child, surely(under50), ferritinCounts),
)

/** S1. Ferritin just after an infusion does not count here either. */
export const ironOverload = any(
  compare('tsat', '>=', 45, '%'),
  all(ferritinCounts, compare('ferritin', '>=', 300, 'ng/mL')),
  known('iron-overload'),
)

/** S9: ferritin rises with inflammation, so a high one proves nothing. */
export const inflamed = surely(compare('crp', '>', 5, 'mg/L'))
export const feverLately = known('recent-fever')

/** Ferritin says little, and saturation is low: iron may be low in a child all the same. */
export const ironHiddenChild = all(
  child,
  any(inflamed, feverLately, known('inflammation')),
  tsatUnder20,
)

export const kidneyFailure = any(
  known('esrd'),
  surely(is('dialysis', 'hemodialysis', 'peritoneal')),
)

export const ironDeficiencyRls = finding('iron-deficiency-rls', {
  label: 'Iron low for restless legs',
  when: any(ironLow, ironHiddenChild),
  say: {
    met: 'Iron is low for restless legs: ferritin {ferritin}, transferrin saturation {tsat}.',
    'not-met':
      'Iron is not below the thresholds for restless legs: ferritin {ferritin}, transferrin saturation {tsat}.',
    undetermined:
      'Whether iron is low for restless legs cannot be told: ferritin {ferritin}, transferrin saturation {tsat}.',
  },
  basis: [
    read('AASM-2025', 'Adults: ferritin 75 ng/mL or less, or transferrin saturation below 20%'),
    unread('AASM-2025', 'Children: ferritin below 50 ng/mL'),
    ours('With inflammation a child is judged by saturation below 20% as well: safety rule S9'),
  ],
})

export const ironStatusUnknown = finding('iron-status-unknown', {
  label: 'Iron status not known',
  when: all(rlsSuspected, any(not(isKnown('ferritin')), not(isKnown('tsat')))),
  say: {
    met: 'Ferritin and transferrin saturation of the last three months are not both known: ferritin {ferritin}, transferrin saturation {tsat}. Test before any iron, and assume nothing.',
    'not-met':
      'Ferritin and transferrin saturation of the last three months are known, or nothing points to RLS.',
    undetermined: 'It cannot be told whether the iron status is known.',
  },
  basis: [
    read('AASM-2025', 'Good practice: test iron regularly in all clinically significant RLS'),
    ours('Safety rule S2: three months is our own limit'),
  ],
  alsoAsk: ['ferritin', 'tsat'],
})

export const ironOverloadFinding = finding('iron-overload', {
  label: 'Iron high or overload',
  when: ironOverload,
  say: {
    met: 'Iron is high: ferritin {ferritin}, transferrin saturation {tsat}. No iron; if the saturation is 45% or more after fasting, repeat it and think of hemochromatosis.',
    'not-met': 'No sign of iron overload.',
    undetermined:
      'Iron overload is not ruled out: ferritin {ferritin}, transferrin saturation {tsat}.',
  },
  basis: [
    read('IRLSSG-IRON-2018', 'Trial limit: ferritin below 300 ng/mL'),
    read('BMJ-BEST-PRACTICE', 'Transferrin saturation below 45%'),
    unread('STANDARD-PRACTICE', 'Known overload'),
  ],
})
