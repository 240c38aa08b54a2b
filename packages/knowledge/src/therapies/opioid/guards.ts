import { ours, read, unread } from '../../basis.ts'
import { always, any, compare, includes, not, yes } from '../../criteria.ts'
import { adult, known } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { moderateRisk, untreatedApnea } from './states.ts'

const labels = unread('LABELS-OPIOIDS')
const precautions = read('OPIOIDS-2018', 'Precautions')

/** What forbids every opioid. */
export function opioidForbids(drug: string): readonly Reason[] {
  return [
    reason('opioid.forbids.allergy', 'Allergic to this drug.', includes('allergies', drug), [
      labels,
    ]),
    reason(
      'opioid.forbids.apnea',
      'Untreated sleep apnea: breathing can fail in sleep. Never begun before it is treated.',
      untreatedApnea,
      [precautions, read('OXYCODONE-NALOXONE-2013', 'The trial left out sleep apnea')],
      { safety: 'S25', mustKnow: true },
    ),
    reason(
      'opioid.forbids.respiratory-failure',
      'Respiratory failure: an opioid may stop breathing.',
      yes('respiratory-failure'),
      [labels, read('OXYCODONE-NALOXONE-2013', 'The trial left out severe COPD')],
      { safety: 'S25' },
    ),
    reason(
      'opioid.forbids.naltrexone',
      'Naltrexone is taken: it blocks the opioid, and the two are never given together.',
      includes('current-drugs', 'naltrexone'),
      [labels],
      { safety: 'S27', mustKnow: true },
    ),
  ]
}

/** What forbids every opioid but buprenorphine. */
export const fullAgonistForbids: readonly Reason[] = [
  reason(
    'opioid.forbids.use-disorder',
    'Opioid use disorder: addiction medicine leads, and of the opioids only buprenorphine.',
    yes('opioid-use-disorder'),
    [labels],
    { safety: 'S31' },
  ),
]

/** S37. Begun neither with an MAO inhibitor or linezolid nor within two weeks of one. */
export const maoiForbids: Reason = reason(
  'opioid.forbids.maoi',
  'A monoamine oxidase inhibitor or linezolid is taken: serotonin syndrome.',
  includes('current-drugs', ...ingredients('maoi')),
  [labels],
  { safety: 'S37', mustKnow: true },
)

const breathing: readonly Reason[] = [
  reason(
    'opioid.cautions.ligand',
    'With a gabapentinoid it may stop breathing: the lowest dose of each, naloxone at home, never both begun in one week.',
    includes('current-drugs', ...ingredients('alpha2delta-ligand')),
    [read('FDA-2019-GABAPENTINOIDS'), ours('Not both in one week')],
    { safety: 'S11' },
  ),
  reason(
    'opioid.cautions.hypnotic',
    'With a benzodiazepine, a sleeping pill or a barbiturate breathing can fail: a boxed warning. Naloxone at home.',
    includes('current-drugs', ...ingredients('benzodiazepine', 'z-drug', 'barbiturate')),
    [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
    { safety: 'S28' },
  ),
  reason(
    'opioid.cautions.lungs',
    'COPD: breathing may weaken; the trial left out severe COPD.',
    yes('copd'),
    [read('OXYCODONE-NALOXONE-2013'), labels],
    { safety: 'S25' },
  ),
  reason(
    'opioid.cautions.apnea',
    'Sleep apnea: only as long as the treatment is used every night, or in a mild one with a specialist of sleep.',
    known('sleep-apnea'),
    [precautions],
    { safety: 'S25' },
  ),
  reason(
    'opioid.cautions.alcohol',
    'Alcohol adds to it; with some extended-release forms it releases the dose at once.',
    known('alcohol-use'),
    [labels],
  ),
  reason(
    'opioid.cautions.naloxone',
    'Naloxone at home, and somebody who can give it.',
    not(known('naloxone-at-home')),
    [unread('CDC-OPIOIDS-2022'), ours('Said of everyone who begins')],
    { safety: 'S28' },
  ),
]

const others: readonly Reason[] = [
  reason(
    'opioid.cautions.boxed',
    'Boxed warnings: addiction, weakened breathing, a child who swallows it by accident, withdrawal of the newborn, drugs that block or speed up CYP3A4, benzodiazepines. Keep it locked.',
    always,
    [labels],
  ),
  reason(
    'opioid.cautions.risk',
    'Moderate risk by the Opioid Risk Tool ({opioid-risk-score}): small amounts at a time, seen often.',
    moderateRisk,
    [unread('ORT-2005', '4 to 7 moderate'), precautions],
    { safety: 'S25' },
  ),
  reason(
    'opioid.cautions.older',
    'At 65 or over, frail or prone to falls: sedation, confusion, falls, constipation. Half the usual rise.',
    any(surely(compare('age', '>=', 65, 'a')), known('frailty'), known('falls')),
    [unread('BEERS-2023')],
    { safety: 'S42' },
  ),
  reason(
    'opioid.cautions.liver',
    'Liver disease: it stays in the body longer; a third to a half of the dose.',
    yes('liver-disease'),
    [labels],
  ),
  reason(
    'opioid.cautions.mood',
    'Depression: watch mood; an opioid is a means of overdose.',
    known('depression'),
    [labels],
  ),
  reason(
    'opioid.cautions.pregnancy',
    'In pregnancy only together with obstetrics: the newborn may go through withdrawal.',
    any(known('pregnancy'), known('could-become-pregnant')),
    [labels, unread('PREGNANCY-2015')],
    { safety: 'S32' },
  ),
  reason(
    'opioid.cautions.lactation',
    'Breastfeeding: the child may be sedated and breathe weakly; only with pediatrics.',
    known('lactation'),
    [labels],
    { safety: 'S33' },
  ),
  reason(
    'opioid.cautions.driving',
    'No driving or machines until its effect is known.',
    adult,
    [labels],
    { safety: 'S23' },
  ),
]

export const opioidCautions: readonly Reason[] = [...breathing, ...others]

/** Of the opioids without a serotonergic effect the labels only warn. */
export const maoiCaution: Reason = reason(
  'opioid.cautions.maoi',
  'With a monoamine oxidase inhibitor or linezolid, or within two weeks of one: rather not.',
  includes('current-drugs', ...ingredients('maoi')),
  [labels],
  { safety: 'S37' },
)

/** Codeine and tramadol turn into what works by CYP2D6, and so work not at all, or too much. */
export const cyp2d6Cautions: readonly Reason[] = [
  reason(
    'opioid.cautions.cyp2d6',
    'It is turned into what works by CYP2D6: in some people hardly, in some far too fast.',
    always,
    [labels],
  ),
  reason(
    'opioid.cautions.cyp2d6-blocked',
    'With bupropion, fluoxetine, paroxetine or duloxetine, which block CYP2D6: less relief, and with tramadol more seizures.',
    includes('current-drugs', 'bupropion', 'fluoxetine', 'paroxetine', 'duloxetine'),
    [labels, unread('LABEL-BUPROPION')],
  ),
]

/** S33, S45: it has killed infants of mothers who turn it fast into its active form. */
export const lactationForbids: Reason = reason(
  'opioid.forbids.lactation',
  'Not while breastfeeding: it has killed infants of mothers who turn it quickly into its active form.',
  yes('lactation'),
  [unread('FDA-2017-CODEINE-TRAMADOL')],
  { safety: 'S33' },
)
