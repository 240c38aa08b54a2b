import { ours, unread } from '../../basis.ts'
import { all, always, any, is, isKnown, not } from '../../criteria.ts'
import {
  b12Pointer,
  bonePointer,
  crampPointer,
  folatePointer,
  takesThyroidHormone,
} from '../../findings/deficiencies.ts'
import { ironKnownLow } from '../../findings/iron-status.ts'
import { known, rlsWorkup } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { labTests } from '../../lab-test.ts'
import { step } from '../../ladder.ts'
import { taking } from '../../listed.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/**
 * Vitamins, minerals and hormones: each tested only where something points to it, and where the
 * answer changes what is done. None is tested in RLS as such.
 */
const PRACTICE = unread('STANDARD-PRACTICE', 'Tests where something points to them')

/** The work-up of neuropathy has vitamin B12 among its tests. */
const inNeuropathyTests = any(known('numbness-or-burning'), known('neuropathy'))

export const vitaminB12 = advice('workup-vitamin-b12', {
  kind: 'workup',
  therapy: 'vitamin B12 and folate',
  label: 'Test vitamin B12 and folate',
  concerns: all(
    rlsWorkup,
    not(inNeuropathyTests),
    any(all(b12Pointer, not(isKnown('vitamin-b12'))), all(folatePointer, not(isKnown('folate')))),
  ),
  ladder: [
    step('workup.vitamin-b12', 'consider', {
      say: 'A drug, the diet, alcohol or the gut makes it likely that vitamin B12 or folate is low: test both, B12 before folate is replaced. Low B12 harms nerves, and that may be taken for RLS.',
      when: always,
      basis: [PRACTICE],
    }),
  ],
  tests: labTests('vitamin-b12', 'folate', 'methylmalonic-acid'),
  basis: [PRACTICE],
})

export const thyroidTest = advice('workup-thyroid', {
  kind: 'workup',
  therapy: 'TSH',
  label: 'Test TSH',
  concerns: all(
    rlsWorkup,
    any(takesThyroidHormone, known('hypothyroidism'), known('hyperthyroidism')),
    not(isKnown('tsh')),
  ),
  ladder: [
    step('workup.thyroid', 'recommended', {
      say: 'A thyroid under treatment, and no TSH within a year: too much or too little hormone can make legs restless or sore, and the dose can be changed.',
      when: always,
      basis: [PRACTICE, ours('A year')],
    }),
  ],
  tests: labTests('tsh'),
  basis: [PRACTICE],
})

export const cramps = advice('workup-magnesium-calcium', {
  kind: 'workup',
  therapy: 'magnesium and calcium',
  label: 'Test magnesium and calcium',
  concerns: all(rlsWorkup, crampPointer, any(not(isKnown('magnesium')), not(isKnown('calcium')))),
  ladder: [
    step('workup.magnesium-calcium', 'consider', {
      say: 'Leg cramps are noted: magnesium and calcium tell whether they have a cause that can be mended. Neither is tested for RLS itself.',
      when: always,
      basis: [PRACTICE],
    }),
  ],
  tests: labTests('magnesium', 'calcium'),
  basis: [PRACTICE],
})

const bonesNotKnown = any(not(isKnown('phosphate')), not(isKnown('vitamin-d')))

export const bones = advice('workup-phosphate-vitamin-d', {
  kind: 'workup',
  therapy: 'phosphate and vitamin D',
  label: 'Test phosphate and vitamin D',
  concerns: all(bonesNotKnown, any(known('bone-pain'), all(bonePointer, ironKnownLow))),
  ladder: [
    step('workup.phosphate-vitamin-d.pain', 'recommended', {
      say: 'The bones hurt: phosphate and vitamin D before any more ferric carboxymaltose, which lowers phosphate and can soften bone.',
      when: known('bone-pain'),
      basis: [unread('LABEL-FCM', 'Low phosphate, osteomalacia')],
      safety: 'S6',
    }),
    step('workup.phosphate-vitamin-d', 'recommended', {
      say: 'Ferric carboxymaltose was given within three months and iron is low again: phosphate and vitamin D before the next infusion.',
      when: always,
      basis: [unread('LABEL-FCM', 'Phosphate before a repeat within three months')],
      safety: 'S6',
    }),
  ],
  tests: labTests('phosphate', 'vitamin-d', 'calcium'),
  basis: [unread('LABEL-FCM')],
})

const oralFailed = surely(is('oral-iron-response', 'failed'))

/** Beside the search for bleeding, which has it among its tests: also in those whom that spares. */
export const celiac = advice('workup-celiac', {
  kind: 'workup',
  therapy: 'celiac serology',
  label: 'Test for celiac disease (tTG-IgA)',
  concerns: all(
    rlsWorkup,
    ironKnownLow,
    any(oralFailed, known('malabsorption')),
    not(isKnown('celiac-disease')),
  ),
  ladder: [
    step('workup.celiac', 'recommended', {
      say: 'Iron is low, and iron by mouth failed or the gut takes it up poorly: test tissue transglutaminase IgA while gluten is eaten. Celiac disease would change the way of the iron.',
      when: always,
      basis: [PRACTICE],
      safety: 'S7',
    }),
  ],
  tests: labTests('ttg-iga'),
  basis: [PRACTICE],
})

const burdensTheLiver = taking('ropinirole', ...ingredients('opioid'))

export const liver = advice('workup-liver', {
  kind: 'workup',
  therapy: 'liver tests',
  label: 'Test the liver (ALT, AST)',
  concerns: all(
    rlsWorkup,
    burdensTheLiver,
    any(known('alcohol-use'), known('substance-use-disorder')),
    not(isKnown('liver-disease')),
  ),
  ladder: [
    step('workup.liver', 'consider', {
      say: 'Ropinirole or an opioid is taken, and alcohol or other substances are noted: the liver breaks both down, and a diseased one asks for less.',
      when: always,
      basis: [PRACTICE],
    }),
  ],
  tests: labTests('alt', 'ast'),
  basis: [PRACTICE],
})
