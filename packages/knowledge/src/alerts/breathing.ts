import type { AlertRule } from '../alert.ts'
import { read, unread } from '../basis.ts'
import { all, any, compare, includes, lists, no, not, yes } from '../criteria.ts'
import { ingredients } from '../ingredients.ts'
import { sedatives } from '../sedatives.ts'
import { each } from './each.ts'

/** Drugs already taken that together, or in this patient, weaken breathing: S11, S25, S28. */
const FDA = [
  read('FDA-2019-GABAPENTINOIDS', 'Opioids and other depressants, lung disease, older age'),
]
const gabapentinoids = ingredients('alpha2delta-ligand')
const opioids = ingredients('opioid')
const sedating = ingredients(
  'antipsychotic',
  'sedating-antihistamine',
  'tca',
  'tetracyclic-antidepressant',
  'rls-neutral-antidepressant',
  'antiepileptic',
)
const barbiturates = ingredients('barbiturate')
/** Opioids, hypnotics, muscle relaxants, oxybate, cannabis, kava and the like. */
const weakening = sedatives.filter((one) => barbiturates.includes(one) || !sedating.includes(one))
/** What only sedates beside what it is taken for. */
const milder = sedatives.filter((one) => !weakening.includes(one))

export const breathing: readonly AlertRule[] = [
  ...each('respiratory-depression', {
    kind: 'with-depressant',
    drugs: gabapentinoids,
    level: 'warn',
    when: includes('current-drugs', ...weakening),
    say: '{drug} is taken with an opioid or a sedative: breathing can fail. Lowest dose of each, never raise both at once, naloxone at home with an opioid.',
    basis: FDA,
    safety: 'S11',
  }),
  ...each('respiratory-depression', {
    kind: 'with-sedating',
    drugs: gabapentinoids,
    level: 'info',
    when: all(includes('current-drugs', ...milder), not(lists('current-drugs', ...weakening))),
    say: '{drug} is taken with another drug that sedates: sleepiness and weak breathing add up. Lowest dose of each, never raise both at once.',
    basis: FDA,
    safety: 'S11',
  }),
  ...each('respiratory-depression', {
    kind: 'weak-breathing',
    drugs: gabapentinoids,
    level: 'warn',
    when: any(yes('copd'), yes('sleep-apnea'), yes('respiratory-failure')),
    say: '{drug} is taken in lung disease or sleep apnea: breathing can fail. Lowest dose, and watch for sedation.',
    basis: FDA,
    safety: 'S11',
  }),
  ...each('respiratory-depression', {
    kind: 'older',
    drugs: gabapentinoids,
    level: 'info',
    when: all(
      any(compare('age', '>=', 65, 'a'), yes('alcohol-use')),
      not(lists('current-drugs', ...sedatives)),
    ),
    say: '{drug} is taken at 65 or older, or with alcohol: breathing and balance suffer sooner. Lowest dose that helps.',
    basis: FDA,
    safety: 'S11',
  }),
  ...each('opioid-with-benzodiazepine', {
    kind: 'both',
    drugs: ingredients('benzodiazepine'),
    level: 'warn',
    when: includes('current-drugs', ...opioids),
    say: '{drug} is taken with an opioid: the boxed warning on both. Ask the prescribers whether one can go, slowly; naloxone at home.',
    basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE')],
    safety: 'S28',
  }),
  ...each('opioid-with-hypnotic', {
    kind: 'both',
    drugs: ingredients('z-drug', 'barbiturate'),
    level: 'warn',
    when: includes('current-drugs', ...opioids),
    say: '{drug} is taken with an opioid: breathing can fail. Ask the prescribers whether one can go, slowly; naloxone at home.',
    basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE', 'Other drugs that depress the brain')],
    safety: 'S28',
  }),
  ...each('opioid-with-sleep-apnea', {
    kind: 'untreated',
    drugs: opioids,
    level: 'warn',
    when: all(yes('sleep-apnea'), no('sleep-apnea-treated')),
    say: '{drug} is taken in untreated sleep apnea: breathing can fail in sleep. Treat the apnea; do not raise the dose before.',
    basis: [read('OPIOIDS-2018', 'Precautions; trials of opioids in RLS left out sleep apnea')],
    safety: 'S25',
  }),
]
