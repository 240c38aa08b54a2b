import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, is, yes } from '../../criteria.ts'
import { augmentationSuspected } from '../../findings/augmentation.ts'
import { child, known } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { suicidal } from '../alpha2delta/states.ts'

/** Known, or open in a woman of an age at which it may be so. */
function ofWomen(feature: 'pregnancy' | 'lactation'): Criterion {
  const ofAge = all(compare('age', '>=', 12, 'a'), compare('age', '<=', 55, 'a'))
  return any(known(feature), all(is('sex', 'female'), ofAge, yes(feature)))
}

export const inChild: Reason = reason(
  'dopaminergic.forbids.child',
  'Never for a child by this plan.',
  child,
  [unread('AASM-2025', 'Iron is the only treatment advised for children')],
  { safety: 'S10' },
)

export const inPregnancy: Reason = reason(
  'dopaminergic.forbids.pregnancy',
  'Not in pregnancy: data are very limited.',
  ofWomen('pregnancy'),
  [read('CHEST-2020', 'Very limited data'), unread('PREGNANCY-2015')],
  { safety: 'S32' },
)

/** What forbids every dopaminergic drug to be begun or raised. */
export function dopaminergicForbids(drug: string): readonly Reason[] {
  return [
    inChild,
    reason(
      'dopaminergic.forbids.augmentation',
      'With RLS augmentation suspected: never raise the dose, never add a second dopaminergic drug.',
      augmentationSuspected,
      [read('AUGMENTATION-2016')],
      { safety: 'S18' },
    ),
    reason(
      'dopaminergic.forbids.impulse-control',
      'With an impulse control disorder: no dopaminergic drug, and none again; a low dose does not protect.',
      yes('impulse-control-disorder'),
      [read('CORNELIUS-2010')],
      { safety: 'S20' },
    ),
    reason(
      'dopaminergic.forbids.psychosis',
      'With psychosis or hallucinations: it would make them worse.',
      any(yes('psychosis'), yes('hallucinations')),
      [unread('LABEL-PRAMIPEXOLE'), unread('LABEL-ROPINIROLE')],
      { safety: 'S24' },
    ),
    reason(
      'dopaminergic.forbids.lactation',
      'Not while breastfeeding: it lowers prolactin and milk.',
      ofWomen('lactation'),
      [read('CHEST-2020')],
      { safety: 'S33' },
    ),
    reason('dopaminergic.forbids.allergy', 'Allergic to this drug.', includes('allergies', drug), [
      unread('STANDARD-PRACTICE'),
    ]),
  ]
}

export const dopaminergicCautions: readonly Reason[] = [
  reason(
    'dopaminergic.cautions.augmentation',
    'Speak of RLS augmentation before the first tablet, and write that down: 7 to 10% a year in practice.',
    always,
    [unread('JAMA-2026', '7 to 10% a year'), unread('MAYO-2021', 'A documented talk')],
    { safety: 'S18' },
  ),
  reason(
    'dopaminergic.cautions.impulse-control',
    'Ask patient and partner about gambling, shopping, eating, sex and hobbies before the start, at 3, 6, 9 and 12 months, then at every visit.',
    always,
    [read('CORNELIUS-2010', '17%, on average after 9.5 months')],
    { safety: 'S20' },
  ),
  reason(
    'dopaminergic.cautions.sudden-sleep',
    'Sudden sleep: no driving until its effect is known.',
    always,
    [unread('LABEL-PRAMIPEXOLE'), unread('LABEL-ROPINIROLE')],
    { safety: 'S23' },
  ),
  reason(
    'dopaminergic.cautions.dementia',
    'Dementia: hallucinations are likelier.',
    known('dementia'),
    [unread('LABEL-PRAMIPEXOLE')],
    { safety: 'S24' },
  ),
  reason(
    'dopaminergic.cautions.suicidal',
    'Suicidal thoughts: not begun or raised before they were assessed.',
    suicidal,
    [read('ALLEN-2014')],
    { safety: 'S14' },
  ),
  reason(
    'dopaminergic.cautions.pressure',
    'Blood pressure falls on standing.',
    any(known('orthostatic-hypotension'), compare('age', '>=', 65, 'a')),
    [unread('LABEL-ROPINIROLE')],
  ),
  reason(
    'dopaminergic.cautions.parkinson',
    'Parkinson disease: neurology steers dopaminergic drugs.',
    known('parkinson-disease'),
    [unread('STANDARD-PRACTICE')],
    { safety: 'S36' },
  ),
  reason(
    'dopaminergic.cautions.blockers',
    'With a dopamine blocker: the two work against each other.',
    includes('current-drugs', ...ingredients('antipsychotic', 'dopamine-blocking-antiemetic')),
    [unread('LABEL-PRAMIPEXOLE'), ours('Both classes together')],
  ),
]
