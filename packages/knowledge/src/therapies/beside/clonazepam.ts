import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, is, lists } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { intermittent, suicidal } from '../alpha2delta/states.ts'
import { refractoryKnown, takingOpioid } from '../opioid/states.ts'

const labels = unread('LABELS-HYPNOTICS')
const taken = surely(lists('current-drugs', 'clonazepam'))
const severe = surely(compare('irls-total', '>=', 21, '{score}'))
const severeWithChild = all(any(known('pregnancy'), known('lactation')), severe)

/** Advised against; of benzodiazepines the one that is left for severe RLS late in pregnancy. */
export const clonazepam = therapy('beside-clonazepam', {
  therapy: 'clonazepam',
  label: 'Clonazepam',
  kind: 'medication',
  concerns: all(any(refractoryKnown, severeWithChild, taken), rlsConcern, adult),
  ladder: [
    step('clonazepam.taken', 'not-recommended', {
      say: 'It is taken already: advised against for RLS. Never stopped at once; whoever prescribes it lowers it slowly.',
      when: taken,
      basis: [unread('AASM-2025', 'Against, conditional'), labels],
    }),
    step('clonazepam.opioid', 'not-recommended', {
      say: 'An opioid is taken: the boxed warning on both.',
      when: takingOpioid,
      basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
      safety: 'S28',
    }),
    step('clonazepam.suicidal', 'not-recommended', {
      say: 'Suicidal thoughts are on record: not begun before they were assessed (C-SSRS) and help is arranged.',
      when: suicidal,
      basis: [read('ALLEN-2014', 'Warning of the class of drugs against seizures'), labels],
      safety: 'S14',
    }),
    step('clonazepam.apnea', 'not-recommended', {
      say: 'Sleep apnea, weak lungs, falls or a substance use disorder: not a benzodiazepine.',
      when: any(
        known('sleep-apnea'),
        known('copd'),
        known('respiratory-failure'),
        known('falls'),
        known('substance-use-disorder'),
        known('opioid-use-disorder'),
      ),
      basis: [labels],
    }),
    step('clonazepam.pregnant', 'specialist', {
      say: 'Severe RLS in the second or third trimester where iron and all else did not do: a low dose, together with obstetrics.',
      when: all(known('pregnancy'), severe),
      basis: [
        unread('PREGNANCY-2015', 'Second and third trimester'),
        read('PREGNANCY-REVIEW', 'List of drugs'),
      ],
      safety: 'S32',
    }),
    step('clonazepam.lactation', 'specialist', {
      say: 'Severe RLS while breastfeeding: a low dose, together with pediatrics; watch the child for sleepiness.',
      when: all(known('lactation'), severe),
      basis: [unread('PREGNANCY-2015'), read('CHEST-2020', 'Clonazepam')],
      safety: 'S33',
    }),
    step('clonazepam.against', 'not-recommended', {
      say: 'Advised against for RLS: it sedates, and does little for the legs.',
      when: always,
      basis: [unread('AASM-2025', 'Against, conditional, very low certainty')],
    }),
  ],
  forbids: [
    reason(
      'clonazepam.forbids.first-trimester',
      'Not in the first trimester.',
      all(known('pregnancy'), is('trimester', 'first')),
      [unread('PREGNANCY-2015'), read('CHEST-2020', 'Clonazepam in pregnancy')],
      { safety: 'S32', mustKnow: true },
    ),
    reason(
      'clonazepam.forbids.allergy',
      'Allergic to this drug.',
      includes('allergies', ...ingredients('benzodiazepine')),
      [labels],
    ),
  ],
  cautions: [
    reason(
      'clonazepam.cautions.sedatives',
      'With an opioid, a gabapentinoid or alcohol: breathing. Lowest dose of each, never both begun in one week.',
      any(
        includes('current-drugs', ...ingredients('opioid', 'alpha2delta-ligand', 'barbiturate')),
        known('alcohol-use'),
      ),
      [unread('FDA-2016-OPIOID-BENZODIAZEPINE'), read('FDA-2019-GABAPENTINOIDS')],
      { safety: 'S28' },
    ),
    reason(
      'clonazepam.cautions.own',
      'Falls, confusion, dependence, sleepiness in the morning: its half-life is long. No driving until its effect is known.',
      adult,
      [labels],
      { safety: 'S23' },
    ),
    reason(
      'clonazepam.cautions.newborn',
      'Before birth: the newborn may be limp or go through withdrawal.',
      known('pregnancy'),
      [read('CHEST-2020', 'Withdrawal of the newborn')],
      { safety: 'S32' },
    ),
  ],
  for: [],
  against: [],
  positions: [
    position('clonazepam.aasm', {
      source: 'AASM-2025',
      direction: 'against',
      strength: 'conditional',
      certainty: 'very-low',
      population: 'Adults with RLS',
      applies: adult,
      verified: false,
      note: 'The certainty was carried over from memory.',
    }),
    position('benzodiazepine.s2k', {
      source: 'S2K-2022',
      direction: 'against',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Benzodiazepines are not recommended',
      applies: adult,
      verified: false,
    }),
    position('benzodiazepine.mayo', {
      source: 'MAYO-2021',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Intermittent RLS, when needed',
      applies: intermittent,
      verified: false,
    }),
    position('clonazepam.pregnancy', {
      source: 'PREGNANCY-2015',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Severe RLS in the second and third trimester, and while breastfeeding',
      applies: any(known('pregnancy'), known('lactation')),
      verified: false,
      note: 'The list of drugs was read in a later review; doses were not.',
    }),
  ],
  mustKnow: ['age', 'current-drugs', 'ferritin'],
  dosing: {
    rows: [
      {
        when: all(adult, any(known('pregnancy'), known('lactation'))),
        regimen: regimen('clonazepam', {
          start: { amount: 0.25, unit: 'mg', per: '1 d', at: 'bedtime' },
          steps: [],
          max: { amount: 1, unit: 'mg', per: '1 d', at: 'bedtime' },
          say: '0.25 mg (0.25 to 0.5) at bedtime, at most 1 mg; as short as it can be.',
          basis: [unread('PREGNANCY-2015', '0.25 to 1 mg')],
        }),
      },
    ],
  },
  monitor: [
    statement(
      'clonazepam.monitor.visit',
      'Every two to four weeks: relief, sedation, falls, mood, whether it is still needed; tell the maternity ward.',
      labels,
      ours('How often'),
    ),
    statement(
      'clonazepam.monitor.stop',
      'Never stopped at once; whoever prescribes it lowers it slowly. This plan gives no calendar for that.',
      labels,
      ours('No calendar for benzodiazepines'),
    ),
  ],
  basis: [unread('AASM-2025', 'Against, conditional')],
})
