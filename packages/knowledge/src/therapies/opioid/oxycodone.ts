import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, not } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { fullAgonistForbids, maoiCaution, opioidForbids } from './guards.ts'
import { opioidLadder, stands } from './ladder.ts'
import { opioid } from './opioid.ts'
import { oxycodonePositions } from './positions.ts'
import { row } from './rows.ts'
import { beginsLowByKidneys, refractoryKnown } from './states.ts'

const verySevere = surely(compare('irls-total', '>=', 31, '{score}'))
const pregnantAndVerySevere = all(known('pregnancy'), verySevere)

const usualDose = read('OPIOIDS-2018', '10 to 30 mg a day')

/** With naloxone in one tablet it is the one opioid that was tried against placebo in RLS. */
export const oxycodone = therapy('opioid-oxycodone', {
  ...opioid,
  therapy: 'oxycodone',
  label: 'Oxycodone, extended release, with naloxone where it is sold',
  concerns: all(any(refractoryKnown, pregnantAndVerySevere), rlsConcern, adult),
  ladder: opioidLadder({
    drug: 'oxycodone',
    pregnant: step('oxycodone.pregnant', 'specialist', {
      say: 'Pregnant: only where symptoms are very severe and nothing else is left, at a low dose, together with obstetrics.',
      when: pregnantAndVerySevere,
      basis: [read('PREGNANCY-REVIEW', 'List of drugs'), unread('PREGNANCY-2015')],
      safety: 'S32',
    }),
    stands: stands(
      'oxycodone',
      'Refractory RLS, and all is prepared: under a specialist, at the lowest dose that helps. Of the opioids the one that was tried against placebo.',
    ),
  }),
  forbids: [...opioidForbids('oxycodone'), ...fullAgonistForbids],
  cautions: [...opioid.cautions, maoiCaution],
  for: [
    reason(
      'oxycodone.for.trial',
      'With naloxone, 12 weeks, 306 patients whom other drugs had failed: IRLS about 8.2 points better than placebo (5.5 to 10.9), at 21.9 mg a day on average.',
      adult,
      [
        unread('OXYCODONE-NALOXONE-2013', 'The difference in IRLS'),
        read('OXYCODONE-NALOXONE-2013', 'Design, mean dose'),
      ],
    ),
    reason(
      'oxycodone.for.sleep',
      'In the same trial sleep disturbance was 18.6 points lower and quality of life 9 points higher.',
      adult,
      [read('OXYCODONE-NALOXONE-2013')],
    ),
    ...opioid.for,
  ],
  positions: oxycodonePositions,
  dosing: {
    renal: true,
    rows: [
      row('oxycodone.low', beginsLowByKidneys, {
        start: 5,
        step: { by: 5, every: '14 d' },
        max: 20,
        say: '5 mg extended release in the evening, 5 mg more after two weeks at the soonest, at most 20 mg a day: age, breathing, kidneys, liver or another drug call for less. Liver disease: a third to a half of the usual dose.',
        basis: [
          unread('LABELS-OPIOIDS', 'Kidneys and liver'),
          ours('Half the usual rise and limit'),
        ],
      }),
      row('oxycodone.usual', not(beginsLowByKidneys), {
        start: 5,
        step: { by: 5, every: '7 d' },
        max: 40,
        say: '5 mg (5 to 10) extended release in the evening, or 5 mg with 2.5 mg naloxone twice a day; 5 to 10 mg more each week. Usual 10 to 30 mg a day; at most 40, and above 33 mg it is over 50 morphine equivalents: think again.',
        basis: [
          usualDose,
          read('OXYCODONE-NALOXONE-2013', 'Start, mean dose'),
          unread('OPIOIDS-2018', 'At most 40 mg'),
        ],
      }),
    ],
  },
})
