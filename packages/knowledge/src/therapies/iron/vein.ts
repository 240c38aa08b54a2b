import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, any } from '../../criteria.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import {
  ferritin76To100,
  ferritinAtMost75,
  infusedLately,
  ironLowAdult,
  kidneyFailure,
} from '../../findings/iron-status.ts'
import { adult, known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Statement } from '../../statement.ts'
import { statement } from '../../statement.ts'
import { takingStrongAggravator } from '../../taking.ts'
import type { Standing, Step } from '../../therapy.ts'
import {
  beyondBasis,
  consensus,
  infusedWithin12Weeks,
  ironGoesOnBeingLost,
  lowInKidneyFailure,
  mild,
  oralIronFailed,
  row3Basis,
  row5,
  row5Inflamed,
  row6,
  severe,
  surgeryBasis,
  surgerySoon,
  tooSoonBasis,
} from './rows.ts'

/** How far one product goes up the table: its best standing, and its standing where experts differ. */
export interface Reach {
  readonly best: Standing
  readonly row6: Standing
}

/** The adult table as steps for one product, from what stops it to its standing by row. */
export function veinLadder(reach: Reach): readonly Step[] {
  return [...beforeTheTable, ...theTable(reach)]
}

const beforeTheTable: readonly Step[] = [
  step('iron.vein.too-soon', 'not-recommended', {
    say: 'Iron was infused less than four weeks ago ({days-since-iv-iron} ago): ferritin is falsely high. Re-check at 8 to 12 weeks.',
    when: infusedLately,
    basis: tooSoonBasis,
    safety: 'S8',
  }),
  step('iron.vein.not-yet-again', 'not-recommended', {
    say: 'Iron was infused less than 12 weeks ago ({days-since-iv-iron} ago): not again before 12 weeks.',
    when: infusedWithin12Weeks,
    basis: tooSoonBasis,
  }),
  step('iron.vein.dialysis', 'specialist', {
    say: 'In kidney failure nephrology steers iron; iron sucrose is the product that was tried in RLS there.',
    when: lowInKidneyFailure,
    basis: [unread('AASM-2025')],
    safety: 'S1',
  }),
  step('iron.vein.dialysis-enough', 'not-recommended', {
    say: 'In kidney failure iron for the legs is thought of with ferritin below 200 and saturation below 20% only, and by nephrology.',
    when: kidneyFailure,
    basis: [unread('AASM-2025')],
  }),
  step('iron.vein.pregnant', 'specialist', {
    say: 'Pregnant, iron is low and iron by mouth failed: into a vein after the first trimester, together with obstetrics.',
    when: all(known('pregnancy'), ironLowAdult, oralIronFailed),
    basis: [unread('PREGNANCY-2015')],
    safety: 'S32',
  }),
  step('iron.vein.pregnant-oral-first', 'specialist', {
    say: 'Pregnant and iron is low (ferritin {ferritin}, saturation {tsat}): iron by mouth first; if that fails or is too slow, into a vein after the first trimester, together with obstetrics.',
    when: all(known('pregnancy'), ironLowAdult),
    basis: [unread('PREGNANCY-2015')],
    safety: 'S32',
  }),
  step('iron.vein.pregnant-enough', 'not-recommended', {
    say: 'Pregnant, and iron is not low (ferritin {ferritin}, saturation {tsat}): no infusion.',
    when: known('pregnancy'),
    basis: [unread('PREGNANCY-2015')],
  }),
  step('iron.vein.reaction', 'specialist', {
    say: 'After a reaction to iron given into a vein, a specialist chooses the product and the place.',
    when: all(known('iv-iron-reaction'), any(ironLowAdult, all(adult, ferritin76To100))),
    basis: [read('LABEL-FCM', 'Hypersensitivity')],
    safety: 'S4',
  }),
]

const lowAnd = (why: Criterion) => all(ironLowAdult, why)

/** Row 3, each reason for the vein in words of its own; the first that holds is said. */
function row3Steps(best: Standing): readonly Step[] {
  return [
    step('iron.vein.row3-absorption', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) and hardly absorbed by the gut: into a vein.',
      when: lowAnd(known('malabsorption')),
      basis: row3Basis,
    }),
    step('iron.vein.row3-failed', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) after iron by mouth had its 12 weeks or was not tolerated: into a vein.',
      when: lowAnd(oralIronFailed),
      basis: row3Basis,
    }),
    step('iron.vein.row3-kidneys', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) in chronic kidney disease, where iron by mouth does little: into a vein.',
      when: lowAnd(known('ckd')),
      basis: row3Basis,
    }),
    step('iron.vein.row3-loss', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) and goes on being lost: into a vein.',
      when: lowAnd(ironGoesOnBeingLost),
      basis: row3Basis,
    }),
    step('iron.vein.row3-surgery', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) and an operation comes in {days-to-surgery}: iron by mouth would be too slow. Into a vein, as long before it as can be, four weeks at best; tell surgery and anesthesia.',
      when: lowAnd(surgerySoon),
      basis: [...consensus, ...surgeryBasis],
    }),
    step('iron.vein.row3-severe', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) and symptoms are severe, so that iron by mouth would be too slow: into a vein.',
      when: lowAnd(severe),
      basis: row3Basis,
    }),
    step('iron.vein.row3-augmentation', best, {
      say: 'Iron is low (ferritin {ferritin}, saturation {tsat}) in RLS augmentation, where the dopaminergic drug comes down: into a vein.',
      when: lowAnd(augmentationEstablished),
      basis: row3Basis,
    }),
  ]
}

/** Before row 3: with inflammation even a fast effect has to be weighed. */
const rowInflamed = step('iron.vein.row5-inflamed', 'consider', {
  say: 'Saturation is below 20% ({tsat}) with ferritin above 100 ({ferritin}) and inflammation (CRP {crp}): iron may be lacking or only locked away. Look for the inflammation first; whether to infuse is for the clinician to weigh.',
  when: row5Inflamed,
  basis: [
    ...consensus,
    read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein'),
    ours('Row 5 before row 3 where something inflames'),
  ],
  safety: 'S9',
})

function theTable({ best, row6: beyond }: Reach): readonly Step[] {
  return [
    rowInflamed,
    ...row3Steps(best),
    step('iron.vein.row4-mild', 'consider', {
      say: 'Ferritin is too high ({ferritin}) for iron by mouth to be absorbed; symptoms are mild, so weigh an infusion against waiting.',
      when: all(adult, ferritin76To100, mild),
      basis: [read('AASM-2025', 'Ferritin 75 to 100: only into a vein')],
    }),
    step('iron.vein.row4-drug', 'consider', {
      say: 'Ferritin lies between 75 and 100 ({ferritin}), where only iron into a vein helps; but a drug that worsens RLS is taken. Deal with that first, and weigh the infusion if symptoms stay.',
      when: all(adult, ferritin76To100, takingStrongAggravator),
      basis: [unread('AASM-2025', 'First step: deal with aggravators'), ours('Only at 76 to 100')],
    }),
    step('iron.vein.row4', best, {
      say: 'Ferritin lies between 75 and 100 ({ferritin}): iron by mouth is hardly absorbed, only iron into a vein helps.',
      when: all(adult, ferritin76To100),
      basis: [read('AASM-2025', 'Ferritin 75 to 100: only into a vein')],
      safety: 'S3',
    }),
    step('iron.vein.row2', 'consider', {
      say: 'Ferritin is 75 or less ({ferritin}): by mouth or into a vein, a choice to be shared with the patient.',
      when: all(adult, ferritinAtMost75),
      basis: consensus,
    }),
    step('iron.vein.row5', 'consider', {
      say: 'Saturation is below 20% ({tsat}) although ferritin is above 100 ({ferritin}): iron may be locked away; an infusion may be considered once inflammation, kidney disease and heart failure were looked for.',
      when: row5,
      basis: [...consensus, ours('Row 5 of the iron table')],
    }),
    step('iron.vein.row6-mild', 'not-recommended', {
      say: 'Ferritin is 101 to 299 ({ferritin}) and saturation 20 to 44% ({tsat}): no iron in mild RLS.',
      when: all(row6, mild),
      basis: beyondBasis,
    }),
    step('iron.vein.row6', beyond, {
      say: 'Ferritin is 101 to 299 ({ferritin}) and saturation 20 to 44% ({tsat}): usually no iron. AASM stops at 100; IRLSSG allows ferric carboxymaltose below 300 in moderate to severe RLS; experts differ.',
      when: row6,
      basis: beyondBasis,
      safety: 'S3',
    }),
  ]
}

export const veinMonitor: readonly Statement[] = [
  statement(
    'iron.vein.monitor.observe',
    'Watch for reactions for 30 minutes after the infusion.',
    read('LABEL-FCM', 'Observe 30 minutes'),
  ),
  statement(
    'iron.vein.monitor.recheck',
    'Ferritin and saturation not before 4 weeks (falsely high), then at 8 to 12 weeks, then every 6 months. The effect takes 4 to 12 weeks.',
    unread('STANDARD-PRACTICE', 'Expert timing'),
    read('TRENKWALDER-2017', 'Apart from placebo at week 12, not at week 4'),
  ),
  statement(
    'iron.vein.monitor.again',
    'If it helped and symptoms return with ferritin below 300 and saturation below 45%, repeat not before 12 weeks.',
    unread('IRLSSG-IRON-2018', 'Repeat after relapse'),
  ),
]
