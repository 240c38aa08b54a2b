import { ours, read, unread } from '../../basis.ts'
import { rlsSuspected } from '../../gate.ts'
import { position } from '../../ladder.ts'
import type { Reason, Statement } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import type { Position } from '../../therapy.ts'

/**
 * What closing veins does to RLS, on both sides. Confidence by our own grading: very low. It is a
 * possible extra of a treatment that stands on venous grounds, and never a reason for one (R6).
 */
export const reliefPossible: readonly Reason[] = [
  reason(
    'veins.on-rls.relief',
    'Relief of RLS is possible and unproven (our grade: very low certainty): 35 patients, not randomized, fell from 26.9 to 5.5 IRLS points at 6 weeks; 35 others, without a control group, from 19.8 to 7.9; in a vein center 81 of 93 said better, without a scale.',
    rlsSuspected,
    [
      unread('HAYES-2008', 'Second-hand; a maker of lasers held a patent application on it'),
      read('SUNDARESAN-2019'),
      read('DEZUBE-2021'),
      read('ALYAHYA-2025', 'Review: positive association; low quality'),
    ],
  ),
]

export const reliefDoubtful: readonly Reason[] = [
  reason(
    'veins.on-rls.doubt',
    'No randomized trial and no sham: placebo alone lowers the IRLS by 4 to 12 points. 98% of 113 said better at first although most had no reflux, and it came back in 28% by two years; 6 of 35 gained nothing; severity did not go with how many veins refluxed.',
    rlsSuspected,
    [
      read('KANTER-1995', 'No control; 8% back at one year, 28% at two'),
      read('SUNDARESAN-2019', 'No dose-response'),
      ours('GRADE: very low'),
    ],
  ),
  reason(
    'veins.on-rls.population',
    'In 1,566 people of one town restless legs did not go with varices, and in 582 of a vein clinic not with vein disease, but with anxiety and depression.',
    rlsSuspected,
    [read('EDINBURGH-VEIN-1999'), read('VEIN-CLINIC-2020')],
  ),
]

/** No guideline on RLS speaks of veins. */
export const silentOnVeins: Position = position('veins.aasm', {
  source: 'AASM-2025',
  direction: 'neutral',
  strength: 'none',
  certainty: 'not-stated',
  population: 'RLS: no recommendation to examine or treat veins',
  verified: false,
  note: 'The whole table was not read',
})

/** R6: what goes on, what is measured, what is agreed. */
export const beside: readonly Statement[] = [
  statement(
    'veins.monitor.irls',
    'IRLS before, at 6 weeks and at 3, 6, 12 and 24 months. Drugs for RLS and iron go on; none is stopped because a vein was closed.',
    ours('Rule R6'),
  ),
  statement(
    'veins.monitor.consent',
    'Said and noted: it is for the vein; whether it helps RLS is not proven, some gain nothing, it may fade; the harms; what else can be done, doing nothing included.',
    ours('Items of consent'),
  ),
  statement(
    'veins.monitor.duplex',
    'Duplex within a week with symptoms or a high risk of thrombosis: after heat the clot at the junction is classed I to IV, and from class III on it is treated.',
    read('EHIT-2021', 'Classes, within one week'),
    unread('EHIT-2021', 'What each class asks for'),
  ),
]
