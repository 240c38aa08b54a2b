import { takesAggravator } from '../aggravators.ts'
import { ours, read, unread } from '../basis.ts'
import { all, any, compare, no, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { known, rlsPossible } from '../gate.ts'
import { surely } from '../surely.ts'
import { onDialysis } from './renal.ts'

export const aggravatingDrug = finding('aggravating-drug-present', {
  label: 'A drug that worsens RLS',
  when: takesAggravator,
  say: {
    met: 'A drug that can worsen RLS is taken. Deal with it before adding another.',
    'not-met': 'None of the drugs taken is known to worsen RLS to a degree that matters.',
    undetermined:
      'Whether a drug worsens RLS is not known: go through all of them, those bought without prescription included.',
  },
  basis: [unread('AASM-2025', 'First step: deal with aggravators')],
})

export const untreatedSleepApnea = finding('untreated-sleep-apnea', {
  label: 'Untreated sleep apnea',
  when: all(yes('sleep-apnea'), no('sleep-apnea-treated')),
  say: {
    met: 'Sleep apnea is not treated: it aggravates RLS and makes sedating drugs dangerous. Treat it first.',
    'not-met': 'No untreated sleep apnea.',
    undetermined: 'Sleep apnea, or its treatment, is not known.',
  },
  basis: [unread('AASM-2025', 'Untreated sleep apnea stands among the aggravators')],
})

export const renalImpairment = finding('renal-impairment', {
  label: 'Kidney function reduced',
  when: any(
    compare('creatinine-clearance', '<', 60, 'mL/min'),
    compare('egfr', '<', 60, 'mL/min/{1.73_m2}'),
    onDialysis,
    yes('esrd'),
  ),
  say: {
    met: 'Kidney function is reduced: creatinine clearance {creatinine-clearance}, estimated GFR {egfr}, dialysis {dialysis}. RLS is more common here, and doses change.',
    'not-met':
      'Kidney function leaves doses as they are: creatinine clearance {creatinine-clearance}, estimated GFR {egfr}.',
    undetermined: 'Kidney function is not known well enough for a dose.',
  },
  basis: [
    read('TRENKWALDER-2016', 'A firm excess of RLS in kidney disease'),
    ours('60 mL/min is where the labels of the gabapentinoids begin to lower the dose'),
  ],
})

export const pregnancyRls = finding('pregnancy-rls', {
  label: 'RLS in pregnancy',
  when: all(yes('pregnancy'), rlsPossible),
  say: {
    met: 'Pregnant ({trimester} trimester): RLS is common here and usually goes after birth. Weigh every treatment for its safety in pregnancy.',
    'not-met': 'Not pregnant, or RLS ruled out.',
    undetermined: 'Whether she is pregnant is not known.',
  },
  basis: [
    read('JAMA-2026', '22% in the third trimester'),
    unread('AASM-2025', 'Weigh the safety of each treatment in pregnancy'),
  ],
})

/** The PHQ-9 is not for younger children: of them nothing is asked, and what is known still counts. */
const scored = not(surely(compare('age', '<', 12, 'a')))

export const suicidality = finding('suicidality', {
  label: 'Suicidal thoughts',
  when: any(
    known('suicidality'),
    all(scored, any(compare('phq9-item9', '>', 0, '{score}'), yes('suicidality'))),
  ),
  say: {
    met: 'Suicidal thoughts are noted (PHQ-9 item 9: {phq9-item9}). See the patient the same day.',
    'not-met': 'No suicidal thoughts: asked and denied, or none on record of a child under 12.',
    undetermined: 'Suicidal thoughts were not asked about on every count.',
  },
  basis: [
    read('JAMA-2026', 'Self-harm in RLS'),
    unread('PHQ-9', 'Item 9 above 0 opens a same-day pathway'),
  ],
})
