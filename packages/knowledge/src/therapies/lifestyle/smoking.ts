import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, isKnown, lists } from '../../criteria.ts'
import { child, known, rlsPossible } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingRopinirole } from '../../taking.ts'
import { advice } from '../advice.ts'

/** A program with a date, support and one drug. It is for heart, lung and vessels; for RLS nothing is shown. */
const PRACTICE = unread('STANDARD-PRACTICE', 'Support together with a drug is the usual program')
const LABEL = unread('LABEL-SMOKING')
const takingMaoi = all(isKnown('current-drugs'), lists('current-drugs', ...ingredients('maoi')))
const takingProdrug = all(isKnown('current-drugs'), lists('current-drugs', 'codeine', 'tramadol'))

const DRUGS: readonly Reason[] = [
  reason(
    'lifestyle.smoking.seizures',
    'Seizures, anorexia or bulimia on record: no bupropion, it lowers the threshold for seizures. So does leaving alcohol or sleeping pills at once.',
    any(known('seizures'), known('eating-disorder')),
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.maoi',
    'A monoamine oxidase inhibitor is taken: no bupropion with it, nor within 14 days after it.',
    takingMaoi,
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.prodrug',
    'Codeine or tramadol is taken: bupropion blocks the enzyme (CYP2D6) that makes them work, and with tramadol adds to the risk of seizures.',
    takingProdrug,
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.kidney',
    'Creatinine clearance {creatinine-clearance}: varenicline at half the dose.',
    surely(compare('creatinine-clearance', '<', 30, 'mL/min')),
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.mood',
    'Low mood or suicidal thoughts on record: ask at each visit while stopping; varenicline and bupropion carry a note on mood, and stopping alone can lower it.',
    any(known('depression'), known('suicidality')),
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.heart',
    'Unstable angina or a recent heart attack: nicotine replacement only with cardiology.',
    known('unstable-angina'),
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.pregnancy',
    'Pregnant or breastfeeding: support first; nicotine replacement only with obstetrics, no varenicline and no bupropion for this.',
    any(known('pregnancy'), known('lactation')),
    [LABEL],
  ),
  reason(
    'lifestyle.smoking.ropinirole',
    'Ropinirole is taken: smoke speeds its breakdown, so its level rises after stopping. Watch for nausea, dizziness and sleepiness.',
    takingRopinirole,
    [unread('LABEL-ROPINIROLE', 'Smoking lowers its level')],
  ),
]

export const smoking = advice('lifestyle-smoking', {
  kind: 'lifestyle',
  therapy: 'smoking cessation',
  label: 'A program to stop smoking',
  concerns: all(known('smoking'), rlsPossible),
  ladder: [
    step('lifestyle.smoking.child', 'recommended', {
      say: 'Smokes under 18: support in a program for young people, with the family, and no drug by this plan.',
      when: surely(child),
      basis: [PRACTICE],
    }),
    step('lifestyle.smoking', 'recommended', {
      say: 'A date to stop within two weeks, four or more talks around it (a quit line counts), and one drug: nicotine patch with gum or lozenge for cravings, off at bedtime if it disturbs sleep; or varenicline from a week before; or bupropion, which does not worsen RLS and suits low mood.',
      when: known('smoking'),
      basis: [PRACTICE, LABEL, read('KOLLA-2018', 'Bupropion: no worsening of RLS')],
    }),
  ],
  cautions: DRUGS,
  for: [
    reason(
      'lifestyle.smoking.rls',
      'Tobacco and RLS go together genetically; that stopping helps RLS is not shown. Heart, lungs and leg vessels gain.',
      known('smoking'),
      [read('DIDRIKSEN-2020', 'Genetic link with smoking')],
    ),
  ],
  monitor: [
    statement(
      'lifestyle.smoking.course',
      'See or call after one week, one month and three months. Restlessness and poor sleep in the first weeks are withdrawal: no new drug for the legs in that time. After a relapse, set a new date.',
      ours('When to call, and to wait with new drugs'),
    ),
  ],
  basis: [PRACTICE, LABEL],
})
