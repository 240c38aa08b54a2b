import { ours, read, unread } from '../../basis.ts'
import { all, always, any, compare, includes, lists } from '../../criteria.ts'
import { adult, known, rlsConcern, rlsSuspected } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { position, step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'
import { intermittent, suicidal } from '../alpha2delta/states.ts'
import { takingHypnotic, takingOpioid } from '../opioid/states.ts'

const labels = unread('LABELS-HYPNOTICS')
const zDrugs = ingredients('z-drug')
const zTaken = surely(lists('current-drugs', ...zDrugs))

/** Sleep is still poor although the legs are quiet: only there is a sleeping pill spoken of. */
const insomniaStays = all(known('insomnia'), surely(compare('irls-total', '<=', 10, '{score}')))

const benzodiazepineMayo = position('hypnotic.mayo', {
  source: 'MAYO-2021',
  direction: 'for',
  strength: 'none',
  certainty: 'not-stated',
  population: 'Intermittent RLS, when needed: a benzodiazepine-like hypnotic',
  applies: intermittent,
  verified: false,
})

export const zolpidem = therapy('beside-zolpidem', {
  therapy: 'zolpidem',
  label: 'Zolpidem and its like: for insomnia only',
  kind: 'medication',
  concerns: all(any(insomniaStays, zTaken), rlsConcern, adult),
  ladder: [
    step('zolpidem.taken', 'not-recommended', {
      say: 'A drug of this kind is taken: it does nothing for the legs. See the review of hypnotics.',
      when: zTaken,
      basis: [unread('STANDARD-PRACTICE', 'For insomnia only')],
    }),
    step('zolpidem.opioid', 'not-recommended', {
      say: 'An opioid is taken: no sleeping pill beside it.',
      when: takingOpioid,
      basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
      safety: 'S28',
    }),
    step('zolpidem.suicidal', 'not-recommended', {
      say: 'Suicidal thoughts are on record: no sleeping pill before they were assessed (C-SSRS) and help is arranged.',
      when: suicidal,
      basis: [labels, ours('A sleeping pill is a means of overdose')],
      safety: 'S14',
    }),
    step('zolpidem.older', 'not-recommended', {
      say: 'At 65 or over: falls and confusion. Behavioral treatment of insomnia instead.',
      when: surely(compare('age', '>=', 65, 'a')),
      basis: [unread('BEERS-2023')],
      safety: 'S42',
    }),
    step('zolpidem.insomnia', 'specialist', {
      say: 'The legs are quiet (IRLS {irls-total}) and sleep is still poor: behavioral treatment of insomnia first; a sleeping pill for weeks at most. Not a treatment of RLS.',
      when: insomniaStays,
      basis: [unread('STANDARD-PRACTICE', 'For insomnia only'), ours('Only where RLS is mild')],
    }),
  ],
  forbids: [],
  cautions: [
    reason(
      'zolpidem.cautions.own',
      'Walking, eating or driving while asleep; falls; sedation beside a gabapentinoid, alcohol or an antihistamine. No driving in the morning until its effect is known.',
      always,
      [labels],
      { safety: 'S23' },
    ),
    reason(
      'zolpidem.cautions.apnea',
      'Sleep apnea or weak lungs: rather not.',
      any(known('sleep-apnea'), known('copd'), known('respiratory-failure')),
      [labels],
    ),
    reason(
      'zolpidem.cautions.pregnancy',
      'Pregnant or breastfeeding: only together with obstetrics.',
      any(known('pregnancy'), known('lactation')),
      [labels],
      { safety: 'S32' },
    ),
  ],
  for: [],
  against: [],
  positions: [benzodiazepineMayo],
  mustKnow: ['age', 'current-drugs'],
  monitor: [
    statement(
      'zolpidem.monitor.weeks',
      'Looked at after two weeks, and ended after four; not stopped at once after longer use.',
      labels,
      ours('How long'),
    ),
  ],
  basis: [unread('STANDARD-PRACTICE', 'For insomnia only')],
})

/** For those who take a benzodiazepine or a sleeping pill already. */
export const hypnoticReview = therapy('monitor-hypnotic', {
  therapy: 'hypnotic review',
  label: 'Review the benzodiazepine or sleeping pill that is taken',
  kind: 'monitoring',
  concerns: all(takingHypnotic, rlsSuspected),
  ladder: [
    step('hypnotic.review.opioid', 'recommended', {
      say: 'A benzodiazepine or sleeping pill is taken beside an opioid: ask the prescribers whether it can go, slowly; naloxone at home.',
      when: takingOpioid,
      basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
      safety: 'S28',
    }),
    step('hypnotic.review', 'recommended', {
      say: 'Advised against for RLS, and sedating beside its treatment: ask what it is for, and its prescriber whether it can go. Never stopped at once; a withdrawal can look like RLS.',
      when: always,
      basis: [unread('AASM-2025', 'Clonazepam: against, conditional'), labels],
    }),
  ],
  forbids: [],
  cautions: [
    reason(
      'hypnotic.cautions.breathing',
      'With an opioid, a gabapentinoid, alcohol, sleep apnea or weak lungs: breathing can fail.',
      any(
        includes('current-drugs', ...ingredients('opioid', 'alpha2delta-ligand')),
        known('alcohol-use'),
        known('sleep-apnea'),
        known('copd'),
        known('respiratory-failure'),
      ),
      [unread('FDA-2016-OPIOID-BENZODIAZEPINE'), read('FDA-2019-GABAPENTINOIDS')],
      { safety: 'S28' },
    ),
  ],
  for: [],
  against: [],
  positions: [],
  monitor: [
    statement(
      'hypnotic.monitor.visit',
      'Each visit: falls, memory, driving, dose, use other than agreed. No calendar to lower it is given here.',
      labels,
      ours('No calendar for benzodiazepines'),
    ),
  ],
  basis: [unread('AASM-2025', 'Clonazepam: against, conditional')],
})
