import { ours, read, unread } from '../../basis.ts'
import { all, compare, is } from '../../criteria.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import {
  ferritinAtMost75,
  ferritinOver75,
  infusedLately,
  ironHiddenChild,
  ironLowAdult,
  ironLowChild,
  kidneyFailure,
} from '../../findings/iron-status.ts'
import { adult, child, known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import type { Step } from '../../therapy.ts'
import {
  consensus,
  ironGoesOnBeingLost,
  oralIronFailed,
  oralIronTooShort,
  row3Basis,
  severe,
  surgeryBasis,
  surgerySoon,
  tooSoonBasis,
} from './rows.ts'

const childSteps: readonly Step[] = [
  step('iron.oral.child-failed', 'not-recommended', {
    say: 'Iron by mouth had its 12 weeks or cannot be absorbed: a specialist for children decides on an infusion.',
    when: all(ironLowChild, oralIronFailed),
    basis: [read('PEDIATRIC-IRON-SERIES')],
  }),
  step('iron.oral.child', 'recommended', {
    say: 'Ferritin is below 50 ({ferritin}) in a child: iron by mouth, by body weight.',
    when: ironLowChild,
    basis: [unread('AASM-2025', 'Conditional for; ferritin below 50')],
    safety: 'S10',
  }),
  step('iron.oral.child-hidden', 'consider', {
    say: 'With inflammation ferritin ({ferritin}) says little; saturation is below 20% ({tsat}): may be considered once the inflammation was looked into.',
    when: ironHiddenChild,
    basis: [
      read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein'),
      ours('Safety rule S9'),
    ],
    safety: 'S9',
  }),
  step('iron.oral.child-may', 'consider', {
    say: 'Ferritin is 50 to 75 ({ferritin}) in a child: may be considered.',
    when: all(child, compare('ferritin', '<=', 75, 'ng/mL')),
    basis: [read('PEDIATRIC-IRON-SERIES', 'May be considered at 50 to 75')],
  }),
  step('iron.oral.child-enough', 'not-recommended', {
    say: 'Ferritin is above 75 ({ferritin}): nobody advises iron by mouth in a child then, and above 100 it is usually pointless.',
    when: child,
    basis: [read('PEDIATRIC-IRON-SERIES', 'Above 100 usually not effective'), ours('76 to 100')],
  }),
]

const adultSteps: readonly Step[] = [
  step('iron.oral.dialysis', 'not-recommended', {
    say: 'In kidney failure nephrology steers iron, and into a vein.',
    when: kidneyFailure,
    basis: [unread('AASM-2025')],
  }),
  step('iron.oral.not-absorbed', 'not-recommended', {
    say: 'The gut hardly absorbs iron: think of an infusion.',
    when: all(ironLowAdult, known('malabsorption')),
    basis: row3Basis,
  }),
  step('iron.oral.failed', 'not-recommended', {
    say: 'Iron by mouth had its 12 weeks or was not tolerated: think of an infusion.',
    when: all(ironLowAdult, oralIronFailed),
    basis: row3Basis,
  }),
  step('iron.oral.pregnant', 'recommended', {
    say: 'Pregnant with low iron (ferritin {ferritin}, saturation {tsat}): iron by mouth first.',
    when: all(known('pregnancy'), ironLowAdult),
    basis: [unread('PREGNANCY-2015', 'Ferritin below 75')],
  }),
  step('iron.oral.over-75', 'not-recommended', {
    say: 'Ferritin is above 75 ({ferritin}): iron by mouth is hardly absorbed.',
    when: all(adult, ferritinOver75),
    basis: [read('AASM-2025', 'Ferritin 75 to 100: only into a vein')],
    safety: 'S3',
  }),
  step('iron.oral.going-on', 'recommended', {
    say: 'Iron by mouth is under way ({oral-iron-weeks}): go on to 12 weeks, then re-check.',
    when: all(adult, ferritinAtMost75, surely(is('oral-iron-response', 'ongoing'))),
    basis: consensus,
  }),
  step('iron.oral.kidneys', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}) in chronic kidney disease: an infusion is the better way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, known('ckd')),
    basis: row3Basis,
  }),
  step('iron.oral.loss', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}), but iron goes on being lost: an infusion is the better way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, ironGoesOnBeingLost),
    basis: row3Basis,
  }),
  step('iron.oral.surgery', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}) and an operation comes in {days-to-surgery}: an infusion is the faster way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, surgerySoon),
    basis: surgeryBasis,
  }),
  step('iron.oral.severe', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}), but symptoms are severe: an infusion is the faster way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, severe),
    basis: row3Basis,
  }),
  step('iron.oral.augmentation', 'consider', {
    say: 'Ferritin is 75 or less ({ferritin}) in RLS augmentation: an infusion is the faster way; by mouth is possible.',
    when: all(adult, ferritinAtMost75, augmentationEstablished),
    basis: row3Basis,
  }),
  step('iron.oral.too-short', 'recommended', {
    say: 'Iron by mouth was tried too short a time or too low to tell ({oral-iron-weeks}), and ferritin is still 75 or less ({ferritin}): again, for 12 weeks, or into a vein by a choice shared with the patient.',
    when: all(adult, ferritinAtMost75, oralIronTooShort),
    basis: consensus,
  }),
  step('iron.oral.low', 'recommended', {
    say: 'Ferritin is 75 or less ({ferritin}): iron by mouth, or into a vein by a choice shared with the patient.',
    when: all(adult, ferritinAtMost75),
    basis: consensus,
  }),
]

const tooSoon = step('iron.oral.too-soon', 'not-recommended', {
  say: 'Iron was infused less than four weeks ago ({days-since-iv-iron} ago): ferritin is falsely high. Re-check at 8 to 12 weeks.',
  when: infusedLately,
  basis: tooSoonBasis,
  safety: 'S8',
})

/** Rows 2 and 3 of the adult table, and the thresholds of children, for iron by mouth. */
export const oralLadder: readonly Step[] = [tooSoon, ...childSteps, ...adultSteps]
