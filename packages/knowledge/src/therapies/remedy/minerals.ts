import { ours, read, unread } from '../../basis.ts'
import { any, compare } from '../../criteria.ts'
import { onDialysis } from '../../findings/renal.ts'
import { known } from '../../gate.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingGabapentin } from '../../taking.ts'
import { remedy } from './remedy.ts'

const NO_TRIAL = ours('No trial in RLS that settles it was found among our sources')

export const magnesium = remedy({
  name: 'magnesium',
  label: 'Magnesium',
  taken: ['magnesium', 'magnesium hydroxide'],
  asked: ['magnesium'],
  say: 'As a treatment of RLS the German guideline does not recommend it, and the studies are small. Cramps are another matter. Do not let it delay iron.',
  basis: [unread('S2K-2022', 'Magnesium is not recommended'), NO_TRIAL],
  reason: {
    when: known('magnesium-deficiency'),
    say: 'Magnesium is low: replace it for its own sake, and look for the cause (acid blockers, diuretics, alcohol, gut). That RLS gets better is not shown.',
    basis: [unread('STANDARD-PRACTICE', 'Replacing what is missing'), NO_TRIAL],
  },
  forbids: [
    reason(
      'remedy.magnesium.kidney',
      'The kidneys cannot clear magnesium (creatinine clearance {creatinine-clearance}, dialysis {dialysis}): none without nephrology.',
      any(onDialysis, surely(compare('creatinine-clearance', '<', 30, 'mL/min'))),
      [unread('STANDARD-PRACTICE', 'Magnesium in kidney failure'), ours('30 mL/min')],
    ),
  ],
  cautions: [
    reason(
      'remedy.magnesium.gabapentin',
      'Gabapentin is taken: two hours apart, magnesium keeps it from being taken up. The same holds for iron.',
      takingGabapentin,
      [unread('LABEL-GABAPENTIN', 'Antacids')],
    ),
  ],
})

export const vitaminD = remedy({
  name: 'vitamin-d',
  label: 'Vitamin D',
  taken: ['vitamin d'],
  asked: ['vitamin d'],
  say: 'As a treatment of RLS it is not advised: the studies are small. More than is needed raises calcium.',
  basis: [unread('S2K-2022', 'Small studies'), NO_TRIAL],
  reason: {
    when: known('vitamin-d-deficiency'),
    say: 'Vitamin D is low: replace it for the bones, and before ferric carboxymaltose is given again. That RLS gets better is not shown.',
    basis: [read('LABEL-FCM', 'Low vitamin D stands among the risks for low phosphate'), NO_TRIAL],
  },
  cautions: [
    reason(
      'remedy.vitamin-d.calcium',
      'Overactive parathyroid glands or dialysis: dose by whoever treats them.',
      any(known('hyperparathyroidism'), onDialysis),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
})

export const folate = remedy({
  name: 'folate',
  label: 'Folate',
  taken: ['folic acid'],
  asked: ['folate', 'folic acid', 'vitamin b9'],
  say: 'Folate is for its lack and for pregnancy. Without a lack nothing shows that it helps RLS.',
  basis: [NO_TRIAL],
  reason: {
    when: known('folate-deficiency'),
    say: 'Folate is low: replace it, after vitamin B12 was measured. That RLS gets better is not shown.',
    basis: [unread('STANDARD-PRACTICE', 'Folate hides a lack of B12'), NO_TRIAL],
  },
  cautions: [
    reason(
      'remedy.folate.b12',
      'Vitamin B12 is low: folate alone lets the nerves suffer on. B12 first.',
      known('vitamin-b12-deficiency'),
      [unread('STANDARD-PRACTICE')],
    ),
  ],
})
