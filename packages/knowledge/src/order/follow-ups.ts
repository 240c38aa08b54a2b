import { ours, read, unread } from '../basis.ts'
import { all, compare, is, not } from '../criteria.ts'
import { adult, known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { surely } from '../surely.ts'
import { takingDopaminergic } from '../taking.ts'
import { afterProcedure } from './after-procedure.ts'
import type { Choice, FollowUpRule } from './order.ts'

const standing = ['recommended', 'consider'] as const
const recommended = ['recommended'] as const
const timing = unread('STANDARD-PRACTICE', 'Expert timing')

/** A dopaminergic drug that has to go. */
const coming: Choice = {
  statuses: recommended,
  kinds: ['deprescribe'],
  drugs: ingredients('dopamine-agonist', 'levodopa'),
}

/** The ways in which a vein is closed. */
const closing: Choice = {
  statuses: ['recommended', 'consider', 'specialist'],
  kinds: ['procedure'],
  drugs: [
    'endovenous laser or radiofrequency ablation',
    'cyanoacrylate closure',
    'mechanochemical ablation',
    'foam sclerotherapy',
  ],
}

const rule = (id: string, english: string, rest: Omit<FollowUpRule, 'id' | 'say'>): FollowUpRule =>
  Object.freeze({ ...rest, id: `follow.${id}`, say: { id: `follow.${id}`, english } })

/** What to measure or ask again, and when, counted in days. */
export const followUpRules: readonly FollowUpRule[] = [
  rule(
    'iron-infused',
    'Ferritin and saturation 8 to 12 weeks after the infusion; before 4 weeks ferritin is falsely high and is not used.',
    {
      measures: ['ferritin', 'tsat'],
      when: surely(compare('days-since-iv-iron', '<', 84, 'd')),
      since: { feature: 'days-since-iv-iron', days: 1 },
      fromDay: 56,
      toDay: 84,
      notBeforeDay: 28,
      basis: [timing],
      safety: 'S8',
    },
  ),
  rule(
    'iron-vein',
    'If iron is infused today: ferritin and saturation after 8 to 12 weeks, not before 4.',
    {
      measures: ['ferritin', 'tsat'],
      takes: { statuses: recommended, kinds: ['medication'], drugs: ingredients('iv-iron') },
      fromDay: 56,
      toDay: 84,
      notBeforeDay: 28,
      basis: [timing],
      safety: 'S8',
    },
  ),
  rule('iron-going-on', 'Ferritin and saturation when iron by mouth has had its 12 weeks.', {
    measures: ['ferritin', 'tsat'],
    when: all(
      surely(is('oral-iron-response', 'ongoing')),
      surely(compare('oral-iron-weeks', '<', 12, 'wk')),
      not(known('pregnancy')),
    ),
    since: { feature: 'oral-iron-weeks', days: 7 },
    fromDay: 84,
    toDay: 98,
    basis: [unread('IRLSSG-IRON-2018')],
  }),
  rule('iron-mouth', 'If iron by mouth is begun today: ferritin and saturation after 12 weeks.', {
    measures: ['ferritin', 'tsat'],
    takes: { statuses: recommended, kinds: ['medication'], drugs: ingredients('oral-iron') },
    when: not(known('pregnancy')),
    fromDay: 84,
    toDay: 98,
    basis: [unread('IRLSSG-IRON-2018')],
  }),
  rule(
    'iron-pregnant',
    'Pregnant with iron by mouth: blood count, ferritin and saturation after 4 weeks, then every 4 to 8.',
    {
      measures: ['hemoglobin', 'ferritin', 'tsat'],
      takes: { statuses: recommended, kinds: ['medication'], drugs: ingredients('oral-iron') },
      when: known('pregnancy'),
      fromDay: 28,
      toDay: 42,
      everyDays: 42,
      basis: [ours('A pregnancy is too short for twelve weeks')],
    },
  ),
  rule('aggravator', 'After a drug that worsens RLS was changed: symptoms and their frequency.', {
    measures: ['symptom-frequency', 'rls-distress'],
    takes: { statuses: standing, kinds: ['deprescribe'], begins: 'deprescribe-' },
    fromDay: 14,
    toDay: 28,
    basis: [ours('Two to four weeks after the change')],
  }),
  rule(
    'ligand-early',
    'After an α2δ ligand was begun: sedation, dizziness, falls, breathing, mood; no driving until its effect is known.',
    {
      measures: ['falls', 'suicidality'],
      takes: {
        statuses: recommended,
        kinds: ['medication'],
        drugs: ingredients('alpha2delta-ligand'),
      },
      fromDay: 7,
      toDay: 14,
      basis: [read('FDA-2019-GABAPENTINOIDS', 'Sedation and breathing'), ours('One to two weeks')],
      safety: 'S23',
    },
  ),
  rule('severity', 'The IRLS again, beside the score of today.', {
    measures: ['irls-total'],
    takes: { statuses: recommended, kinds: ['medication', 'deprescribe'] },
    when: adult,
    fromDay: 42,
    toDay: 56,
    basis: [read('CHO-2018', 'Judged at week 6'), ours('Six weeks for every treatment')],
  }),
  rule(
    'taper',
    'While a dopaminergic drug comes down, a call each week: sleep, mood, craving, suicidal thoughts; the last two weeks after the last dose.',
    {
      measures: ['suicidality', 'impulse-control-disorder'],
      takes: coming,
      fromDay: 7,
      toDay: 7,
      everyDays: 7,
      basis: [ours('Expert practice, no trial')],
      safety: 'S17',
    },
  ),
  rule('dopaminergic-yearly', 'On a dopaminergic drug: ferritin and saturation every year.', {
    measures: ['ferritin', 'tsat'],
    unless: coming,
    when: takingDopaminergic,
    fromDay: 350,
    toDay: 380,
    everyDays: 365,
    basis: [unread('STANDARD-PRACTICE', 'Ferritin yearly on a dopaminergic drug')],
  }),
  rule(
    'vein-closed',
    'If a vein is closed: IRLS, VCSS and clinical class at 6 weeks. Closure of the vein and relief are counted apart.',
    {
      measures: ['irls-total', 'vcss', 'ceap-class'],
      takes: closing,
      fromDay: 42,
      toDay: 56,
      basis: [ours('Rule R6')],
    },
  ),
  rule(
    'vein-closed-later',
    'If a vein is closed: IRLS and VCSS again at 3, 6, 12 and 24 months, and a duplex at 12 months.',
    {
      measures: ['irls-total', 'vcss', 'truncal-reflux'],
      takes: closing,
      fromDay: 84,
      toDay: 98,
      basis: [ours('Rule R6; the duplex at 12 months is our proposal')],
    },
  ),
  rule('clot-at-junction', 'A clot at the junction: duplex every week until it is back.', {
    measures: ['ehit-class'],
    when: surely(is('ehit-class', 'II', 'III')),
    fromDay: 5,
    toDay: 9,
    everyDays: 7,
    basis: [unread('EHIT-2021', 'Weekly until retracted')],
  }),
  ...afterProcedure,
]
