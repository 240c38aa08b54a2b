import { ours, unread } from '../../basis.ts'
import { all, any, compare, includes, is, not, yes } from '../../criteria.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { onDialysis } from '../../findings/renal.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { intermittent } from '../alpha2delta/states.ts'
import {
  cyp2d6Cautions,
  fullAgonistForbids,
  lactationForbids,
  maoiCaution,
  maoiForbids,
  opioidForbids,
} from './guards.ts'
import { opioidLadder, stands } from './ladder.ts'
import { opioid } from './opioid.ts'
import { lowPotencyPositions } from './positions.ts'
import { row } from './rows.ts'
import { beginsLow, refractoryKnown, studiedOpioidFailed } from './states.ts'

/**
 * Tramadol and codeine: now and then where RLS is rare but bothersome, or behind the stronger
 * ones. Spoken of only then.
 */
const bothersome = any(
  known('clinically-significant'),
  surely(compare('irls-total', '>=', 11, '{score}')),
)
const concerns = all(
  refractoryKnown,
  any(studiedOpioidFailed, all(intermittent, bothersome)),
  rlsConcern,
  adult,
)
const doses = unread('OPIOIDS-2018', 'Doses as gathered, not read')
const labels = unread('LABELS-OPIOIDS')

const augmented = any(
  known('augmentation-asserted'),
  surely(is('dopamine-agonist-tried', 'augmentation')),
  augmentationEstablished,
)
const kidneysVeryWeak = any(
  kidneyFailure,
  onDialysis,
  compare('creatinine-clearance', '<', 30, 'mL/min'),
)

export const tramadol = therapy('opioid-tramadol', {
  ...opioid,
  therapy: 'tramadol',
  label: 'Tramadol, now and then',
  concerns,
  ladder: opioidLadder({
    drug: 'tramadol',
    asNeeded: true,
    own: [
      step('tramadol.augmentation', 'not-recommended', {
        say: 'RLS augmentation is on record, and of the opioids tramadol is the one that can bring it on: another one.',
        when: augmented,
        basis: [unread('STANDARD-PRACTICE', 'Case reports of RLS augmentation on tramadol')],
        safety: 'S30',
      }),
    ],
    stands: stands(
      'tramadol',
      'A gabapentinoid failed, and symptoms are rare but bothersome, or a stronger opioid was not tolerated: tramadol when needed, under a specialist.',
    ),
  }),
  forbids: [
    ...opioidForbids('tramadol'),
    ...fullAgonistForbids,
    maoiForbids,
    lactationForbids,
    reason(
      'tramadol.forbids.seizures',
      'Epilepsy or seizures: tramadol brings them on.',
      yes('seizures'),
      [labels],
      { safety: 'S30', mustKnow: true },
    ),
    reason(
      'tramadol.forbids.serotonergic',
      'Another serotonergic drug is taken: serotonin syndrome and seizures.',
      includes('current-drugs', ...ingredients('serotonergic').filter((one) => one !== 'tramadol')),
      [labels],
      { safety: 'S30', mustKnow: true },
    ),
  ],
  cautions: [
    ...opioid.cautions,
    ...cyp2d6Cautions,
    reason(
      'tramadol.cautions.own',
      'Seizures, serotonin syndrome, low blood sugar; and RLS may come earlier and stronger, as under a dopamine agonist.',
      adult,
      [labels, unread('STANDARD-PRACTICE', 'Case reports of RLS augmentation on tramadol')],
      { safety: 'S30' },
    ),
  ],
  positions: lowPotencyPositions,
  dosing: {
    rows: [
      row('tramadol.liver', known('liver-disease'), {
        start: 50,
        max: 100,
        say: 'Liver disease: 50 mg when needed, at most 100 mg a day.',
        basis: [unread('LABELS-OPIOIDS', 'Liver cirrhosis: 50 mg every 12 hours')],
      }),
      row('tramadol.low', beginsLow, {
        start: 50,
        step: { by: 50, every: '14 d' },
        max: 150,
        say: '50 mg in the evening when needed, at most 150 mg a day: age, breathing or another drug call for less.',
        basis: [doses, ours('Half the usual rise and limit')],
      }),
      row('tramadol.kidneys', kidneysVeryWeak, {
        start: 50,
        step: { by: 50, every: '14 d' },
        max: 200,
        say: 'Clearance below 30: 50 mg in the evening when needed, at most 200 mg a day.',
        basis: [labels],
      }),
      row('tramadol.usual', not(kidneysVeryWeak), {
        start: 50,
        step: { by: 50, every: '7 d' },
        max: 300,
        say: '50 mg in the evening when needed, 50 mg more if that does not do; usual 50 to 200 mg, at most 300 mg a day.',
        basis: [doses, ours('Raised at most once a week')],
      }),
    ],
    renal: true,
  },
})

export const codeine = therapy('opioid-codeine', {
  ...opioid,
  therapy: 'codeine',
  label: 'Codeine, now and then',
  concerns,
  ladder: opioidLadder({
    drug: 'codeine',
    asNeeded: true,
    own: [
      step('codeine.kidneys', 'not-recommended', {
        say: 'Kidney failure: what codeine turns into gathers in the body. Another opioid.',
        when: any(kidneyFailure, surely(compare('creatinine-clearance', '<', 30, 'mL/min'))),
        basis: [labels, ours('Below 30 mL/min')],
      }),
    ],
    stands: stands(
      'codeine',
      'A gabapentinoid failed, and symptoms are rare but bothersome, or a stronger opioid was not tolerated: codeine when needed, under a specialist.',
    ),
  }),
  forbids: [...opioidForbids('codeine'), ...fullAgonistForbids, lactationForbids],
  cautions: [...opioid.cautions, ...cyp2d6Cautions, maoiCaution],
  positions: lowPotencyPositions,
  dosing: {
    rows: [
      row('codeine.low', beginsLow, {
        start: 30,
        step: { by: 30, every: '14 d' },
        max: 90,
        say: '30 mg in the evening when needed, at most 90 mg a day: age, breathing, liver or another drug call for less.',
        basis: [doses, ours('Half the usual rise and limit')],
      }),
      row('codeine.usual', not(beginsLow), {
        start: 30,
        step: { by: 30, every: '7 d' },
        max: 180,
        say: '30 mg in the evening when needed, 30 mg more if that does not do; usual 60 to 120 mg, at most 180 mg a day.',
        basis: [doses, ours('Raised at most once a week')],
      }),
    ],
  },
})
