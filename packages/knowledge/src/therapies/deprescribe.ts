import type { Aggravator } from '../aggravators.ts'
import { aggravators } from '../aggravators.ts'
import { ours, read, unread } from '../basis.ts'
import { all, any, compare, includes, isKnown } from '../criteria.ts'
import { child, known, knownNot, rlsPossible } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { position, step } from '../ladder.ts'
import type { Reason } from '../statement.ts'
import { reason } from '../statement.ts'
import { surely } from '../surely.ts'
import type { DrugClass } from '../terminology/drug.ts'
import type { Therapy } from '../therapy.ts'
import { advice } from './advice.ts'

/**
 * Leaving a drug that worsens RLS. Not held up by a red flag: in acute akathisia the drug is the
 * cause. What is given for the mind is only considered, and asked of its prescriber (S34).
 */
const aasm = position('deprescribe.aasm-2025', {
  source: 'AASM-2025',
  direction: 'for',
  strength: 'none',
  certainty: 'not-stated',
  population: 'All patients with clinically significant RLS',
  verified: false,
  note: 'Good practice: deal with aggravating drugs first',
})

const timesAgree: Reason = reason(
  'deprescribe.for.times-agree',
  'Symptoms began within about eight weeks of a new drug or of a higher dose.',
  known('began-after-new-drug'),
  [unread('STANDARD-PRACTICE', 'Time relation of about eight weeks')],
)

const timesDisagree: Reason = reason(
  'deprescribe.against.times-disagree',
  'Symptoms did not begin within weeks of a new drug or a higher dose: this one is then an unlikely cause.',
  knownNot('began-after-new-drug'),
  [unread('STANDARD-PRACTICE', 'Time relation of about eight weeks')],
)

const suicidalThoughts = any(known('suicidality'), surely(compare('phq9-item9', '>', 0, '{score}')))

/** The danger of the day comes before the legs. */
const afterPsychiatry = step('deprescribe.suicidal', 'specialist', {
  say: 'It can worsen RLS; but suicidal thoughts are noted: psychiatry sees the patient first, and alone decides on what is given for the mind.',
  when: suicidalThoughts,
  basis: [ours('Safety rules S14 and S34 together')],
  safety: 'S14',
})

/** Given in pregnancy against nausea, where each other drug has its own risks. */
const OFTEN_IN_PREGNANCY: readonly DrugClass[] = [
  'dopamine-blocking-antiemetic',
  'sedating-antihistamine',
]

const withObstetrics = step('deprescribe.pregnancy', 'specialist', {
  say: 'It can worsen RLS; but pregnant, it may be there against nausea and be the better known drug: only obstetrics changes it. Ondansetron is rather not begun in the first trimester.',
  when: known('pregnancy'),
  basis: [unread('PREGNANCY-2015'), unread('STANDARD-PRACTICE', 'Nausea in pregnancy')],
  safety: 'S32',
})

/** The partial agonists that are named elsewhere make Parkinson disease worse. */
const withNeurology = step('deprescribe.parkinson', 'specialist', {
  say: 'It blocks dopamine and can worsen RLS; but in Parkinson disease neurology and psychiatry choose it together: most others, aripiprazole and its like included, make Parkinson disease worse.',
  when: known('parkinson-disease'),
  basis: [unread('STANDARD-PRACTICE', 'Antipsychotics in Parkinson disease')],
  safety: 'S36',
})

const pregnant: Reason = reason(
  'deprescribe.cautions.pregnancy',
  'Pregnant: agree on the change with obstetrics, above all where the drug treats nausea.',
  known('pregnancy'),
  [unread('PREGNANCY-2015')],
)

const onMethadone: Reason = reason(
  'deprescribe.cautions.methadone',
  'Methadone is taken: ondansetron and granisetron lengthen the QT interval as well; take an ECG first.',
  surely(includes('current-drugs', 'methadone', 'levomethadone')),
  [read('KRANTZ-2009', 'QTc under methadone')],
  { safety: 'S35' },
)

const onApomorphine: Reason = reason(
  'deprescribe.cautions.apomorphine',
  'Apomorphine is taken: never ondansetron or granisetron with it, blood pressure collapses.',
  surely(includes('current-drugs', 'apomorphine')),
  [unread('STANDARD-PRACTICE', 'Labels of apomorphine')],
)

const inChild: Reason = reason(
  'deprescribe.cautions.child',
  'Under 18: child psychiatry decides. Bupropion is not licensed at this age, and a change of antidepressant needs close watch of mood.',
  surely(child),
  [unread('LABEL-BUPROPION', 'Age')],
  { safety: 'S14' },
)

const noBupropion: Reason = reason(
  'deprescribe.cautions.no-bupropion',
  'Seizures, an eating disorder or a monoamine oxidase inhibitor on record: not bupropion, the label forbids it.',
  any(
    known('seizures'),
    known('eating-disorder'),
    surely(includes('current-drugs', ...ingredients('maoi'))),
  ),
  [unread('LABEL-BUPROPION')],
  { safety: 'S37' },
)

export const deprescribe: readonly Therapy[] = aggravators.flatMap(leave)

function leave({ drug, group, taken }: Aggravator): readonly Therapy[] {
  if (!group.leave) return []
  const { by, why } = group.leave
  const forPrescriber = by === 'prescriber'
  // What matters by another way, such as iron, has no times to compare and is not for the mind.
  const forMind = forPrescriber && !group.only
  return [
    advice(`deprescribe-${drug.replaceAll(' ', '-')}`, {
      kind: 'deprescribe',
      therapy: drug,
      label: forPrescriber ? `Ask the prescriber about ${drug}` : `Leave ${drug}`,
      concerns: all(isKnown('current-drugs'), taken, any(rlsPossible, known('acute-akathisia'))),
      ladder: [
        ...(forMind ? [afterPsychiatry] : []),
        ...(OFTEN_IN_PREGNANCY.includes(group.name) ? [withObstetrics] : []),
        ...(group.name === 'antipsychotic' ? [withNeurology] : []),
        step(`deprescribe.${group.name}`, forPrescriber ? 'consider' : 'recommended', {
          say: why,
          when: taken,
          basis: group.basis,
          ...(group.safety && { safety: group.safety }),
        }),
      ],
      for: group.only ? [] : [timesAgree],
      against: forMind ? [timesDisagree] : [],
      cautions: [
        pregnant,
        ...(group.instead.includes('bupropion') ? [noBupropion, inChild] : []),
        ...(group.instead.includes('ondansetron') ? [onMethadone, onApomorphine] : []),
      ],
      positions: group.only ? [] : [aasm],
      basis: group.basis,
    }),
  ]
}
