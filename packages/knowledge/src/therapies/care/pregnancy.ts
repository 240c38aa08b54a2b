import { ours, read, unread } from '../../basis.ts'
import { all, always, is, not } from '../../criteria.ts'
import { known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Statement } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Therapy } from '../../therapy.ts'
import { advice } from '../advice.ts'

/** The order in which RLS is treated in pregnancy and after it: S32, S33. Drugs have their own entries. */
const CONSENSUS = unread('PREGNANCY-2015', 'Order of steps and doses')
const DRUGS = read('PREGNANCY-REVIEW', 'Which drugs; the doses were not read')

const later = surely(is('trimester', 'second', 'third'))

const pregnancyMonitor: readonly Statement[] = [
  statement(
    'care.pregnancy.monitor.iron',
    'Ferritin and blood count in each trimester; iron goes on after birth until stores are full.',
    ours('Each trimester'),
    CONSENSUS,
  ),
  statement(
    'care.pregnancy.monitor.after',
    'Judge anew four to twelve weeks after birth: it has usually gone, and what was begun is taken away.',
    read('PREGNANCY-2015', 'Usually remits after birth'),
    ours('Four to twelve weeks'),
  ),
  statement(
    'care.pregnancy.monitor.newborn',
    'Where a benzodiazepine or an opioid was taken late in pregnancy: tell those who look after the newborn, who may have withdrawal.',
    read('CHEST-2020', 'Withdrawal of the newborn after clonazepam'),
  ),
]

const inPregnancy = advice('care-pregnancy', {
  kind: 'monitoring',
  therapy: 'treatment of RLS in pregnancy',
  label: 'Step by step in pregnancy',
  concerns: all(known('pregnancy'), rlsConcern),
  ladder: [
    step('care.pregnancy.first-trimester', 'recommended', {
      say: 'First trimester, or not yet dated: moving, massage, stretching, warm or cold water, sleep at fixed times, no caffeine late, no drug that worsens RLS; iron by mouth where ferritin is below 75. No drug for RLS if it can wait.',
      when: not(later),
      basis: [CONSENSUS, read('PREGNANCY-2015', 'Reassurance')],
      safety: 'S32',
    }),
    step('care.pregnancy.later', 'recommended', {
      say: 'Moving, massage and iron by mouth first; into a vein when that fails. Only if severe, with obstetrics: carbidopa and levodopa 25/100 to 50/200 in the evening, or clonazepam 0.25 to 1 mg; very severe: a low dose of oxycodone. The smallest dose, for the shortest time.',
      when: later,
      basis: [CONSENSUS, DRUGS],
      safety: 'S32',
    }),
  ],
  cautions: [
    reason(
      'care.pregnancy.never',
      'Never valproate, carbamazepine or ergots. Dopamine agonists and gabapentinoids only where the benefit clearly outweighs too little knowledge.',
      always,
      [read('CHEST-2020', 'Carbamazepine, agonists, gabapentin'), unread('LABEL-VALPROATE')],
      { safety: 'S32' },
    ),
  ],
  monitor: pregnancyMonitor,
  basis: [CONSENSUS],
})

const lactating = advice('care-lactation', {
  kind: 'monitoring',
  therapy: 'treatment of RLS while breastfeeding',
  label: 'Step by step while breastfeeding',
  concerns: all(known('lactation'), not(known('pregnancy')), rlsConcern),
  ladder: [
    step('care.lactation', 'recommended', {
      say: 'Iron and measures without drugs first. If a drug is needed: gabapentin 300 to 900 mg, or clonazepam 0.25 to 1 mg, with pediatrics.',
      when: always,
      basis: [
        read('CHEST-2020', 'Gabapentin: 1 to 4% of the weight-adjusted dose, no harm seen'),
        unread('PREGNANCY-2015', 'Doses'),
      ],
      safety: 'S33',
    }),
  ],
  cautions: [
    reason(
      'care.lactation.never',
      'No dopaminergic drug, which takes the milk away; no codeine and no tramadol, which have killed infants.',
      always,
      [
        read('CHEST-2020', 'Dopaminergic drugs lower prolactin'),
        unread('FDA-2017-CODEINE-TRAMADOL'),
      ],
      { safety: 'S33' },
    ),
    reason(
      'care.lactation.infant',
      'With a sedating drug: a child that is hard to wake, drinks badly or breathes oddly is seen the same day; no bed-sharing.',
      always,
      [ours('Sedation of the infant')],
    ),
  ],
  basis: [unread('PREGNANCY-2015')],
})

export const motherhood: readonly Therapy[] = [inPregnancy, lactating]
