import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, not } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult, known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { fullAgonistForbids, maoiCaution, opioidForbids } from './guards.ts'
import { opioidLadder, stands } from './ladder.ts'
import { opioid } from './opioid.ts'
import { row } from './rows.ts'
import { beginsLow, beginsLowByKidneys, opioidConcern, studiedOpioidFailed } from './states.ts'

/**
 * Hydrocodone and morphine: used in RLS, hardly studied. Spoken of only where oxycodone, methadone
 * or buprenorphine has failed, so that the list stays short.
 */
const doses = unread('OPIOIDS-2018', 'Start 10 to 15 mg, 10 to 45 mg a day, as gathered')
const low =
  'Age, breathing, liver or another drug call for less: raised by the specialist to at most 20 mg a day.'

const unstudied = reason('opioid.against.unstudied', 'No trial in RLS.', adult, [
  read('OPIOIDS-2018', 'Used on the experience of experts'),
])

export const hydrocodone = therapy('opioid-hydrocodone', {
  ...opioid,
  therapy: 'hydrocodone',
  label: 'Hydrocodone, extended release',
  concerns: all(studiedOpioidFailed, opioidConcern),
  ladder: opioidLadder({
    drug: 'hydrocodone',
    stands: stands(
      'hydrocodone',
      'A better studied opioid failed: one more that is in use, under a specialist.',
    ),
  }),
  forbids: [...opioidForbids('hydrocodone'), ...fullAgonistForbids],
  cautions: [...opioid.cautions, maoiCaution],
  against: [unstudied, ...opioid.against],
  dosing: {
    renal: true,
    rows: [
      row('hydrocodone.low', beginsLowByKidneys, {
        start: 10,
        max: 20,
        say: `10 mg extended release in the evening. ${low}`,
        basis: [doses, ours('Half the usual limit')],
      }),
      row('hydrocodone.usual', not(beginsLowByKidneys), {
        start: 10,
        max: 45,
        say: '10 mg (10 to 15) extended release in the evening; raised by the specialist, 10 to 45 mg a day.',
        basis: [doses],
      }),
    ],
  },
})

const kidneysWeak = any(
  known('ckd'),
  kidneyFailure,
  onDialysis,
  surely(compare('creatinine-clearance', '<', 60, 'mL/min')),
  surely(compare('egfr', '<', 60, 'mL/min/{1.73_m2}')),
)

export const morphine = therapy('opioid-morphine', {
  ...opioid,
  therapy: 'morphine',
  label: 'Morphine, controlled release',
  concerns: all(studiedOpioidFailed, opioidConcern),
  ladder: opioidLadder({
    drug: 'morphine',
    own: [
      step('morphine.kidneys', 'not-recommended', {
        say: 'Kidney disease (creatinine clearance {creatinine-clearance}): what morphine turns into gathers in the body. Another opioid.',
        when: kidneysWeak,
        basis: [unread('OPIOIDS-2018', 'Avoid in kidney disease'), ours('Below 60 mL/min')],
      }),
    ],
    stands: stands(
      'morphine',
      'A better studied opioid failed, and the kidneys are sound: one more that is in use, under a specialist.',
    ),
  }),
  forbids: [...opioidForbids('morphine'), ...fullAgonistForbids],
  cautions: [
    ...opioid.cautions,
    maoiCaution,
    reason(
      'morphine.cautions.gabapentin',
      'It raises the level of gabapentin.',
      adult,
      [unread('LABEL-GABAPENTIN')],
      { safety: 'S11' },
    ),
  ],
  against: [unstudied, ...opioid.against],
  dosing: {
    rows: [
      row('morphine.low', all(compare('creatinine-clearance', '>=', 60, 'mL/min'), beginsLow), {
        start: 10,
        max: 20,
        say: `10 mg controlled release in the evening. ${low}`,
        basis: [doses, ours('Half the usual limit')],
      }),
      row(
        'morphine.usual',
        all(compare('creatinine-clearance', '>=', 60, 'mL/min'), not(beginsLow)),
        {
          start: 10,
          max: 45,
          say: '10 mg (10 to 15) controlled release in the evening; raised by the specialist, 10 to 45 mg a day.',
          basis: [doses],
        },
      ),
    ],
  },
})
