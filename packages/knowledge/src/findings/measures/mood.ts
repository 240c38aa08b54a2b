import { gate } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, isKnown, not } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import { known, rlsSuspected } from '../../gate.ts'
import { surely } from '../../surely.ts'

/** Asked from the age of 12, as the PHQ-9 is used. */
const asked = gate(
  any(
    isKnown('phq9-total'),
    isKnown('phq2-total'),
    all(rlsSuspected, surely(compare('age', '>=', 12, 'a'))),
  ),
)

const byPhq9 = all(isKnown('phq9-total'), compare('phq9-total', '>=', 10, '{score}'))
const byPhq2 = all(not(isKnown('phq9-total')), compare('phq2-total', '>=', 3, '{score}'))

const depression = finding('depression-screen', {
  label: 'Depression by score',
  when: all(asked, any(byPhq9, byPhq2)),
  say: {
    met: 'PHQ-9 {phq9-total}: depression is likely. Assess it, read item 9 ({phq9-item9}), and mind that some antidepressants worsen RLS.',
    'not-met': 'No depression by PHQ-9 or PHQ-2, or not asked here.',
    undetermined: 'Mood was not scored.',
  },
  ways: [
    {
      when: byPhq2,
      say: {
        id: 'finding.depression-screen.phq-2',
        english: 'PHQ-2 {phq2-total}: depression is possible. Go on to the PHQ-9 and its item 9.',
      },
    },
  ],
  basis: [
    unread('PHQ-9', 'PHQ-9 of 10 or more; PHQ-2 of 3 or more goes on to the PHQ-9'),
    read('JAMA-2026', 'Depression in 30.4%'),
    ours('Asked from the age of 12'),
  ],
})

const anxietyScored = gate(any(isKnown('gad7-total'), known('anxiety')))

const anxiety = finding('anxiety-screen', {
  label: 'Anxiety by score',
  when: all(anxietyScored, compare('gad7-total', '>=', 10, '{score}')),
  say: {
    met: 'GAD-7 {gad7-total}: anxiety is likely. It may look like restless legs, and restless nights feed it.',
    'not-met': 'No anxiety by the GAD-7, or no anxiety on record.',
    undetermined: 'Anxiety is on record and was not scored.',
  },
  basis: [unread('GAD-7', '10 or more')],
})

export const mood: readonly FindingRule[] = [depression, anxiety]
