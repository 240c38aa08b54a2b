import type { Criterion } from '@legato/rules'
import type { AlertLevel, AlertRule } from '../alert.ts'
import { ours, read, unread } from '../basis.ts'
import { brainKinds } from '../brain-drugs.ts'
import { all, atLeast, compare, includes, lists, not, yes } from '../criteria.ts'
import { ingredients } from '../ingredients.ts'
import { each } from './each.ts'

/** Drugs already taken that do not go together: S26, S27, S30, S35, S36, S37, S42. */
const LABELS = [unread('LABELS-OPIOIDS')]
const METHADONE = ['methadone', 'levomethadone']
const maois = ingredients('maoi')
const serotonergic = ingredients('serotonergic').filter((drug) => drug !== 'tramadol')

const withSerotonergic: readonly AlertRule[] = [
  ...each('maoi-combination', {
    kind: 'serotonin',
    drugs: maois,
    level: 'stop',
    when: includes('current-drugs', 'tramadol', ...serotonergic),
    say: '{drug} is a monoamine oxidase inhibitor and is taken with a serotonergic drug (an antidepressant, methadone, tramadol or another): serotonin syndrome. Call the prescribers today.',
    basis: LABELS,
    safety: 'S37',
  }),
  ...each('tramadol-with-serotonergic', {
    kind: 'both',
    drugs: ['tramadol'],
    level: 'warn',
    when: includes('current-drugs', ...serotonergic),
    say: '{drug} is taken with another serotonergic drug: serotonin syndrome and seizures. Ask the prescriber for another pain drug; tramadol can bring on RLS augmentation, too.',
    basis: LABELS,
    safety: 'S30',
  }),
]

const withMethadone: readonly AlertRule[] = [
  ...each('methadone-interaction', {
    kind: 'level',
    drugs: ingredients('methadone-interacting'),
    level: 'warn',
    when: includes('current-drugs', ...METHADONE),
    say: '{drug} changes the level of methadone: too much, or withdrawal. Check sedation and QTc, and speak with the prescriber.',
    basis: [unread('LABELS-OPIOIDS'), read('KRANTZ-2009', 'QTc under methadone')],
    safety: 'S26',
  }),
  ...each('methadone-qt', {
    kind: 'qt',
    drugs: ['ondansetron', 'granisetron', 'domperidone'],
    level: 'warn',
    when: includes('current-drugs', ...METHADONE),
    say: '{drug} spares RLS but lengthens the QT interval, as methadone does. Take an ECG before going on with both.',
    basis: [read('KRANTZ-2009', 'QTc under methadone'), ours('The pairs that S35 has in mind')],
    safety: 'S35',
  }),
]

const withOpioid: readonly AlertRule[] = [
  ...each('opioid-with-naltrexone', {
    kind: 'both',
    drugs: ['naltrexone'],
    level: 'stop',
    when: includes('current-drugs', ...ingredients('opioid')),
    say: '{drug} is taken with an opioid: it brings on withdrawal at once and blocks the opioid. Call the prescribers today.',
    basis: LABELS,
    safety: 'S27',
  }),
  ...each('buprenorphine-with-full-agonist', {
    kind: 'both',
    drugs: ['buprenorphine'],
    level: 'warn',
    when: includes('current-drugs', ...ingredients('full-opioid-agonist')),
    say: '{drug} is taken with a full opioid agonist: started without a washout it brings on withdrawal. Find out which of the two is meant to stay.',
    basis: LABELS,
    safety: 'S27',
  }),
]

const parkinson = each('parkinson-dopaminergic', {
  kind: 'taken',
  drugs: ingredients('dopamine-agonist', 'levodopa'),
  level: 'warn',
  when: yes('parkinson-disease'),
  say: '{drug} is taken in Parkinson disease: do not taper it for the legs. Ask neurology whether symptoms are RLS or off periods.',
  basis: [unread('STANDARD-PRACTICE', 'No taper in Parkinson disease without neurology')],
  safety: 'S36',
})

/** Counted by kind: two drugs of one kind count once. */
const kindsTaken = brainKinds.map((drugs) => includes('current-drugs', ...drugs))
const kindsListed = brainKinds.map((drugs) => lists('current-drugs', ...drugs))
const older = compare('age', '>=', 65, 'a')
const three = atLeast(3, ...kindsTaken)
const BEERS = [
  unread('BEERS-2023', 'Three or more drugs that act on the brain'),
  ours('Counted by kind; two kinds call for a check of falls'),
]

const stacked: readonly AlertRule[] = [
  stack('info', 'two', {
    when: all(atLeast(2, ...kindsTaken), not(atLeast(3, ...kindsListed))),
    say: 'At 65 or older, drugs of two kinds that act on the brain are taken: ask about falls, sedation and driving, and add no third.',
  }),
  stack('warn', 'three', {
    when: three,
    say: 'At 65 or older, drugs of three or more kinds that act on the brain are taken: ask about falls, and agree with the prescribers which can go.',
  }),
]

function stack(
  level: AlertLevel,
  kind: string,
  { when, say }: { readonly when: Criterion; readonly say: string },
): AlertRule {
  return Object.freeze({
    id: 'several-sedating-drugs',
    level,
    about: 'falls',
    when: all(older, when),
    say: { id: `alert.several-sedating-drugs.${kind}`, english: say },
    instead: [],
    basis: BEERS,
    safety: 'S42',
  })
}

export const combinations: readonly AlertRule[] = [
  ...withSerotonergic,
  ...withMethadone,
  ...withOpioid,
  ...parkinson,
  ...stacked,
]
