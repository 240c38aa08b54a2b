import type { Criterion } from '@legato/rules'
import type { Basis } from '../basis.ts'
import { ours, unread } from '../basis.ts'
import { all, any, compare } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { taking } from '../listed.ts'
import { surely } from '../surely.ts'
import { concernsRls } from './contributor.ts'
import { acidBlocker } from './iron-source.ts'

/**
 * Thyroid, vitamins and minerals. None is shown to bring on RLS; each is treated for its own sake,
 * and may bring cramps or neuropathy that are taken for RLS. Limits are those in usual use.
 */
interface Deficiency {
  readonly label: string
  /** The result that says so. */
  readonly result: Criterion
  /** Or the record names it. */
  readonly noted: Criterion
  /** Not measured, it is asked for only where this holds. */
  readonly pointer: Criterion
  readonly met: string
  readonly not: string
  readonly open: string
  readonly basis?: readonly Basis[]
}

const LIMIT = unread('STANDARD-PRACTICE', 'Usual limit of laboratories; no source read')

/** Where a test of vitamin B12 may change the plan: it may be low, and nerves may suffer. */
export const b12Pointer = any(
  known('neuropathy'),
  known('numbness-or-burning'),
  known('malabsorption'),
  known('low-iron-diet'),
  acidBlocker,
  taking('metformin'),
)
export const folatePointer = any(known('malabsorption'), known('alcohol-use'))
export const crampPointer = known('leg-cramps')
/** Ferric carboxymaltose within three months, or bones that hurt: safety rule S6. */
export const bonePointer = any(
  known('bone-pain'),
  surely(compare('days-since-ferric-carboxymaltose', '<', 92, 'd')),
)
export const takesThyroidHormone = taking(...ingredients('thyroid-hormone'))
export const thyroidHormoneExcess = all(
  takesThyroidHormone,
  surely(compare('tsh', '<', 0.4, 'm[IU]/L')),
)

const TABLE: Readonly<Record<string, Deficiency>> = {
  'vitamin-b12': {
    label: 'Vitamin B12 low',
    result: compare('vitamin-b12', '<', 200, 'pg/mL'),
    noted: known('vitamin-b12-deficiency'),
    pointer: b12Pointer,
    met: 'Vitamin B12 is low ({vitamin-b12}): it harms nerves, which may be taken for RLS. Replace it, and look for the cause.',
    not: 'Vitamin B12 is not known to be low.',
    open: 'Vitamin B12: not known, and something points to it. Between 200 and 300 pg/mL methylmalonic acid tells.',
  },
  folate: {
    label: 'Folate low',
    result: compare('folate', '<', 4, 'ng/mL'),
    noted: known('folate-deficiency'),
    pointer: folatePointer,
    met: 'Folate is low ({folate}): replace it, after vitamin B12 was measured.',
    not: 'Folate is not known to be low.',
    open: 'Folate: not known, and something points to it.',
  },
  magnesium: {
    label: 'Magnesium low',
    result: compare('magnesium', '<', 0.7, 'mmol/L'),
    noted: known('magnesium-deficiency'),
    pointer: crampPointer,
    met: 'Magnesium is low ({magnesium}): replace it and look for the cause, such as a drug against stomach acid or a diuretic. That magnesium helps RLS is not shown.',
    not: 'Magnesium is not known to be low.',
    open: 'Magnesium: not known, and there are cramps.',
  },
  calcium: {
    label: 'Calcium low',
    result: compare('calcium', '<', 8.5, 'mg/dL'),
    noted: known('hypocalcemia'),
    pointer: crampPointer,
    met: 'Calcium is low ({calcium}): cramps and tingling may be taken for RLS. Look for the cause.',
    not: 'Calcium is not known to be low.',
    open: 'Calcium: not known, and there are cramps.',
  },
  'vitamin-d': {
    label: 'Vitamin D low',
    result: compare('vitamin-d', '<', 20, 'ng/mL'),
    noted: known('vitamin-d-deficiency'),
    pointer: bonePointer,
    met: 'Vitamin D is low ({vitamin-d}): replace it for the bones; ferric carboxymaltose lowers phosphate more then, so another iron is better.',
    not: 'Vitamin D is not known to be low.',
    open: 'Vitamin D: not known, and bones or a recent infusion make it matter.',
    basis: [LIMIT, unread('LABEL-FCM', 'Low vitamin D and low phosphate')],
  },
  phosphate: {
    label: 'Phosphate low',
    result: compare('phosphate', '<', 2.5, 'mg/dL'),
    noted: known('hypophosphatemia'),
    pointer: bonePointer,
    met: 'Phosphate is low ({phosphate}): no ferric carboxymaltose before it is normal; bone pain and weakness may come of it.',
    not: 'Phosphate is not known to be low.',
    open: 'Phosphate: not known, and bones or a recent infusion make it matter.',
    basis: [LIMIT, unread('LABEL-FCM', 'Low phosphate after infusions')],
  },
}

export const deficiencies: readonly FindingRule[] = Object.entries(TABLE).map(([name, row]) =>
  finding(`contributor-${name}`, {
    label: row.label,
    when: all(concernsRls, any(row.noted, surely(row.result), all(row.pointer, row.result))),
    say: { met: row.met, 'not-met': row.not, undetermined: row.open },
    basis: row.basis ?? [LIMIT],
  }),
)

const tshAbnormal = any(compare('tsh', '<', 0.4, 'm[IU]/L'), compare('tsh', '>', 4.5, 'm[IU]/L'))

export const thyroid = finding('contributor-thyroid', {
  label: 'Thyroid',
  when: all(
    concernsRls,
    any(
      known('hypothyroidism'),
      known('hyperthyroidism'),
      surely(tshAbnormal),
      all(takesThyroidHormone, tshAbnormal),
    ),
  ),
  say: {
    met: 'The thyroid is not in balance, or is under treatment (TSH {tsh}): both too much and too little hormone can make legs restless or sore. Bring it into range first.',
    'not-met': 'No disease of the thyroid on record, or nothing that points to RLS.',
    undetermined: 'TSH is not known, and thyroid hormone is taken.',
  },
  ways: [
    {
      when: thyroidHormoneExcess,
      say: {
        id: 'finding.contributor-thyroid.excess',
        english:
          'TSH is {tsh} on thyroid hormone: too much of it can make legs restless. Ask its prescriber about the dose.',
      },
    },
  ],
  basis: [
    unread('STANDARD-PRACTICE', 'Thyroid and restless legs: single cases'),
    ours('TSH below 0.4 or above 4.5 mIU/L, limits in usual use'),
  ],
})
