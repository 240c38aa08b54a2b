import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, is, isKnown, lists, not } from '../../criteria.ts'
import { clearanceUnknown } from '../../findings/renal.ts'
import { child, known, knownNot, noRedFlag, rlsWorkup } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { labTests } from '../../lab-test.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** What may stand behind RLS or beside it, and what a dose will need. */
export const renalFunction = advice('workup-renal-function', {
  kind: 'workup',
  therapy: 'creatinine',
  label: 'Measure creatinine, and weigh',
  // No dose for a child is given out here, and the formula is not for children.
  concerns: all(rlsWorkup, not(surely(child)), clearanceUnknown),
  ladder: [
    step('workup.renal-function', 'recommended', {
      say: 'Creatinine clearance is not known. RLS is more common in kidney disease, and no gabapentinoid is dosed without it.',
      when: always,
      basis: [
        read('TRENKWALDER-2016', 'A firm excess of RLS in kidney disease'),
        ours('Safety rule S13'),
      ],
      safety: 'S13',
    }),
  ],
  tests: labTests('creatinine', 'egfr-ckd-epi-2021', 'urea-nitrogen'),
  basis: [read('TRENKWALDER-2016')],
})

const pregnancyNotKnown = all(
  surely(is('sex', 'female')),
  surely(compare('age', '>=', 12, 'a')),
  surely(compare('age', '<', 55, 'a')),
  not(known('postmenopausal')),
  not(knownNot('could-become-pregnant')),
  not(isKnown('pregnancy')),
)

export const pregnancyTest = advice('workup-pregnancy', {
  kind: 'workup',
  therapy: 'pregnancy test',
  label: 'Ask about pregnancy, test where it is possible',
  concerns: all(rlsWorkup, pregnancyNotKnown),
  ladder: [
    step('workup.pregnancy', 'recommended', {
      say: 'Whether she is pregnant is not known. RLS is common in pregnancy, and most of its drugs are not for it.',
      when: always,
      basis: [
        read('JAMA-2026', '22% in the third trimester'),
        ours('Asked of women from 12 to 54; safety rule S32'),
      ],
      safety: 'S32',
    }),
  ],
  tests: labTests('pregnancy-test'),
  basis: [unread('AASM-2025', 'Weigh the safety of each treatment in pregnancy')],
})

const apneaNotKnown = not(isKnown('sleep-apnea'))

export const sleepApnea = advice('workup-sleep-apnea', {
  kind: 'workup',
  therapy: 'screen for sleep apnea',
  label: 'Screen for sleep apnea',
  concerns: all(rlsWorkup, apneaNotKnown),
  ladder: [
    step('workup.sleep-apnea.opioid', 'recommended', {
      say: 'An opioid is taken and sleep apnea is not noted either way: test, since breathing can fail in sleep.',
      when: surely(lists('current-drugs', ...ingredients('opioid'))),
      basis: [read('OPIOIDS-2018', 'Precautions with an opioid')],
      safety: 'S25',
    }),
    step('workup.sleep-apnea.score', 'recommended', {
      say: 'STOP-Bang {stop-bang}: at risk of sleep apnea. Test, before any sedating drug or opioid.',
      when: surely(compare('stop-bang', '>=', 3, '{score}')),
      basis: [
        unread('STOP-BANG', '3 or more intermediate, 5 or more high'),
        read('OPIOIDS-2018', 'Precautions before an opioid'),
      ],
    }),
    step('workup.sleep-apnea', 'consider', {
      say: 'Sleep apnea is not noted either way. It aggravates RLS and makes opioids and sedatives dangerous: ask about snoring and pauses, and test where likely.',
      when: apneaNotKnown,
      basis: [
        unread('AASM-2025', 'Untreated sleep apnea stands among the aggravators'),
        read('OPIOIDS-2018', 'Precautions before an opioid'),
      ],
    }),
  ],
  basis: [unread('AASM-2025')],
})

const moodNotKnown = not(isKnown('phq9-item9'))

export const phq9 = advice('workup-phq9', {
  kind: 'workup',
  therapy: 'PHQ-9',
  label: 'Ask about mood (PHQ-9)',
  concerns: all(rlsWorkup, surely(compare('age', '>=', 12, 'a')), moodNotKnown),
  ladder: [
    step('workup.phq9.after-phq-2', 'recommended', {
      say: 'PHQ-2 {phq2-total}: 3 or more goes on to the PHQ-9 and its item 9, today.',
      when: surely(compare('phq2-total', '>=', 3, '{score}')),
      basis: [unread('PHQ-9', 'PHQ-2 of 3 or more goes on to the PHQ-9')],
      safety: 'S14',
    }),
    step('workup.phq9', 'recommended', {
      say: 'Mood was not scored. Depression is common in RLS and self-harm happens; gabapentinoids and agonists can add to it.',
      when: moodNotKnown,
      basis: [
        read('JAMA-2026', 'Depression 30.4%; self-harm 0.35 per 1,000 person-years'),
        ours('Asked from the age of 12'),
      ],
      safety: 'S14',
    }),
  ],
  basis: [read('JAMA-2026')],
})

const neuropathyUnexplained = all(known('neuropathy'), not(isKnown('vitamin-b12')))

export const neuropathyTests = advice('workup-neuropathy', {
  kind: 'workup',
  therapy: 'neuropathy work-up',
  label: 'Look for neuropathy: feet, B12, HbA1c, protein electrophoresis, nerve conduction',
  concerns: all(
    noRedFlag,
    any(known('numbness-or-burning'), known('diabetes'), neuropathyUnexplained),
  ),
  ladder: [
    step('workup.neuropathy.signs', 'recommended', {
      say: 'Numbness, tingling or burning: examine sensation and reflexes, test B12 (with methylmalonic acid where it is borderline), HbA1c and serum protein electrophoresis with immunofixation; nerve conduction is normal in RLS alone.',
      when: known('numbness-or-burning'),
      basis: [
        read('MEDSCAPE-RLS', 'Nerve conduction is normal in pure RLS'),
        unread('STANDARD-PRACTICE', 'Immunofixation with the electrophoresis'),
      ],
    }),
    step('workup.neuropathy.cause', 'consider', {
      say: 'Neuropathy is on record, and vitamin B12 is not known: look for its cause (B12, HbA1c, serum protein electrophoresis with immunofixation, alcohol), since treating it may spare a drug.',
      when: neuropathyUnexplained,
      basis: [unread('STANDARD-PRACTICE', 'Causes of neuropathy')],
    }),
    step('workup.neuropathy.diabetes', 'consider', {
      say: 'Diabetes: examine the feet; neuropathy may stand beside RLS or be taken for it.',
      when: known('diabetes'),
      basis: [read('JAMA-2026', '21.5% RLS in peripheral neuropathy')],
    }),
  ],
  tests: labTests(
    'vitamin-b12',
    'methylmalonic-acid',
    'folate',
    'hba1c',
    'protein-electrophoresis',
    'immunofixation',
  ),
  basis: [read('MEDSCAPE-RLS')],
})

export const orthostatic = advice('workup-orthostatic-blood-pressure', {
  kind: 'workup',
  therapy: 'blood pressure lying and standing',
  label: 'Blood pressure lying and standing',
  concerns: known('restless-only-sitting'),
  ladder: [
    step('workup.orthostatic', 'recommended', {
      say: 'Restless only when sitting still: measure blood pressure lying and standing, for hypotensive akathisia.',
      when: always,
      basis: [read('UPTODATE-RLS', 'Hypotensive akathisia')],
    }),
  ],
  basis: [read('UPTODATE-RLS')],
})
