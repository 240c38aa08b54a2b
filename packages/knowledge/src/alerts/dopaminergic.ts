import type { Criterion } from '@legato/rules'
import type { AlertRule } from '../alert.ts'
import { alert } from '../alert.ts'
import type { Basis } from '../basis.ts'
import { ours, read, unread } from '../basis.ts'
import { all, always, any, atLeast, includes, isKnown, not, yes } from '../criteria.ts'
import {
  augmentationEstablished,
  augmentationSuspected,
  levodopaOverLimit,
  pramipexoleOverLabel,
  ropiniroleOverLabel,
  rotigotineOverLabel,
} from '../findings/augmentation.ts'
import { sleepy } from '../findings/measures/sleep.ts'
import { child, known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { each } from './each.ts'

/** Dopaminergic drugs that are taken now: S17 to S24 and S39. Parkinson disease is S36, elsewhere. */
const ergots = ingredients('ergot-dopamine-agonist')
const agonists = ingredients('dopamine-agonist')
const dopaminergic = [...agonists, 'levodopa']
const parkinson = known('parkinson-disease')
const forTheLegs = not(parkinson)
const psychotic = any(yes('psychosis'), yes('hallucinations'))
const inParkinson = [
  unread('STANDARD-PRACTICE', 'No taper in Parkinson disease without neurology'),
  ours('Safety rule S36'),
]
const labels = [unread('LABEL-PRAMIPEXOLE'), unread('LABEL-ROPINIROLE'), unread('LABEL-ROTIGOTINE')]

const whileTaken: readonly AlertRule[] = [
  ...each('dopaminergic-abrupt-stop', {
    kind: 'parkinson',
    drugs: dopaminergic,
    level: 'info',
    when: parkinson,
    say: '{drug} is never stopped at once: in Parkinson disease stiffness with fever and confusion may follow. Neurology alone lowers it.',
    basis: labels,
    safety: 'S17',
  }),
  ...each('dopaminergic-abrupt-stop', {
    kind: 'taken',
    drugs: dopaminergic,
    level: 'info',
    when: forTheLegs,
    say: '{drug} is never stopped at once: withdrawal with anxiety, panic, low mood and suicidal thoughts, and a state like the neuroleptic malignant syndrome. Taper it.',
    basis: [...labels, read('ROSENSTEIN-2015', 'Gradual better tolerated, n = 7')],
    safety: 'S17',
  }),
  ...each('augmentation-watch', {
    kind: 'taken',
    drugs: dopaminergic,
    level: 'warn',
    // Once it is suspected the stop says more.
    when: all(forTheLegs, not(augmentationEstablished)),
    say: '{drug}: at every visit ask the four questions of RLS augmentation (earlier, more drug, stronger, spreading), and about impulse control, patient and partner.',
    basis: [unread('AUGMENTATION-2016', 'Screen at every visit'), read('CORNELIUS-2010')],
    safety: 'S18',
  }),
]

const inTrouble: readonly AlertRule[] = [
  ...each('augmentation-no-raise', {
    kind: 'suspected',
    drugs: dopaminergic,
    level: 'stop',
    when: all(forTheLegs, augmentationSuspected),
    say: 'RLS augmentation is suspected on {drug}: never raise the dose, never add a second dopaminergic drug.',
    instead: ['gabapentin', 'pregabalin'],
    basis: [read('AUGMENTATION-2016')],
    safety: 'S18',
  }),
  ...each('impulse-control-on-dopaminergic', {
    kind: 'parkinson',
    drugs: dopaminergic,
    level: 'stop',
    when: all(parkinson, yes('impulse-control-disorder')),
    say: 'An impulse control disorder on {drug} in Parkinson disease: call neurology today, which alone lowers or changes it; never stopped at once. Protect money; tell the partner, with consent.',
    basis: [read('CORNELIUS-2010'), ...inParkinson],
    safety: 'S20',
  }),
  ...each('impulse-control-on-dopaminergic', {
    kind: 'known',
    drugs: dopaminergic,
    level: 'stop',
    when: all(forTheLegs, yes('impulse-control-disorder')),
    say: 'An impulse control disorder on {drug}: come off it, slowly, and do not begin one again. Protect money; tell the partner, with consent.',
    instead: ['gabapentin', 'pregabalin'],
    basis: [read('CORNELIUS-2010')],
    safety: 'S20',
  }),
  ...each('dopaminergic-psychosis', {
    kind: 'parkinson',
    drugs: dopaminergic,
    level: 'stop',
    when: all(parkinson, psychotic),
    say: '{drug} with psychosis or hallucinations in Parkinson disease: call neurology today, which alone lowers or changes it; never stopped at once, and not tapered for the legs.',
    basis: [...labels, ...inParkinson],
    safety: 'S24',
  }),
  ...each('dopaminergic-psychosis', {
    kind: 'known',
    drugs: dopaminergic,
    level: 'stop',
    when: all(forTheLegs, psychotic),
    say: '{drug} with psychosis or hallucinations: it can bring them on and make them worse. Call the prescriber today; it is tapered, never stopped at once.',
    basis: labels,
    safety: 'S24',
  }),
  ...each('ergot-agonist', {
    kind: 'taken',
    drugs: ergots,
    level: 'stop',
    when: not(any(known('hyperprolactinemia'), known('parkinson-disease'))),
    say: '{drug} is an ergot agonist and scars the heart valves: never for RLS. Have the heart looked at by echo, and come off it with a specialist.',
    instead: ['gabapentin', 'pregabalin'],
    basis: [read('AAN-2016', 'Valvulopathy'), unread('AASM-2025')],
    safety: 'S22',
  }),
  ...each('levodopa-daily', {
    kind: 'daily',
    drugs: ['levodopa'],
    level: 'warn',
    when: all(forTheLegs, yes('levodopa-daily')),
    say: '{drug} every day for RLS brings on RLS augmentation in a quarter or more: look for it, and plan a way off.',
    instead: ['gabapentin', 'pregabalin'],
    basis: [read('LIU-2016', '27.1%'), unread('AASM-2025')],
    safety: 'S21',
  }),
  ...each('dopaminergic-child', {
    kind: 'child',
    drugs: dopaminergic,
    level: 'warn',
    when: child,
    say: '{drug} is taken by a child: never begun by this plan; a specialist for children decides how it goes on.',
    basis: [unread('AASM-2025')],
    safety: 'S10',
  }),
]

const aboveLabel: readonly AlertRule[] = [
  above('pramipexole', pramipexoleOverLabel, [
    read('AUGMENTATION-2016', '0.5 mg US'),
    read('LABEL-PRAMIPEXOLE', 'EU 0.75 mg'),
  ]),
  above('ropinirole', ropiniroleOverLabel, [read('LABEL-ROPINIROLE', '4 mg')]),
  above('rotigotine', rotigotineOverLabel, [read('LABEL-ROTIGOTINE', '3 mg in 24 hours')]),
  above('levodopa', levodopaOverLimit, [unread('MAYO-2021', 'At most 200 mg a day')]),
].flat()

function above(drug: string, over: Criterion, basis: readonly Basis[]): readonly AlertRule[] {
  return each('dopaminergic-above-label', {
    kind: 'above',
    drugs: [drug],
    level: 'warn',
    when: all(forTheLegs, over),
    say: '{drug} is above the highest labeled dose for RLS: think of RLS augmentation, and come down.',
    instead: ['gabapentin', 'pregabalin'],
    basis,
    safety: 'S19',
  })
}

function drivingNote(drugs: readonly string[], when: Criterion): readonly AlertRule[] {
  return each('sedation-driving', {
    kind: 'drives',
    drugs,
    level: 'info',
    when,
    say: '{drug} in someone who drives: no driving after a start or a raise until its effect is known.',
    basis: [read('LABEL-HORIZANT', 'Driving'), ...labels],
    safety: 'S23',
  })
}

const others: readonly AlertRule[] = [
  alert('two-dopaminergics', {
    level: 'warn',
    about: 'dopaminergic drugs',
    when: all(
      forTheLegs,
      atLeast(2, ...dopaminergic.map((drug) => includes('current-drugs', drug))),
    ),
    say: 'Two dopaminergic drugs are taken for the legs: one only, at the lowest dose.',
    instead: [],
    basis: [unread('S2K-2022', 'One dopaminergic drug only')],
    safety: 'S18',
  }),
  ...each('sudden-sleep', {
    kind: 'parkinson',
    drugs: dopaminergic,
    level: 'stop',
    when: all(parkinson, yes('sudden-sleep')),
    say: '{drug} and sudden sleep by day in Parkinson disease: no driving, no machines. Call neurology, which alone lowers or changes it; never stopped at once.',
    basis: [...labels, ...inParkinson],
    safety: 'S23',
  }),
  ...each('sudden-sleep', {
    kind: 'known',
    drugs: dopaminergic,
    level: 'stop',
    when: all(forTheLegs, yes('sudden-sleep')),
    say: '{drug} and sudden sleep by day: no driving, no machines. Lower it or change over.',
    basis: labels,
    safety: 'S23',
  }),
  alert('sleepy-driver', {
    level: 'warn',
    about: 'driving',
    when: all(isKnown('ess-total'), sleepy, yes('drives')),
    say: 'Sleepy by day (Epworth Sleepiness Scale {ess-total}) and drives: no driving until the cause is found and seen to; local rules may ask for more.',
    instead: [],
    basis: [unread('ESS', 'Above 10 is sleepy'), ours('Safety rule S23, without a drug as well')],
    safety: 'S23',
  }),
  // Sudden sleep on a dopaminergic drug is a stop of its own.
  ...drivingNote(dopaminergic, all(yes('drives'), not(known('sudden-sleep')))),
  ...drivingNote(ingredients('alpha2delta-ligand'), yes('drives')),
  ...each('rotigotine-sulfite', {
    kind: 'allergy',
    drugs: ['rotigotine'],
    level: 'stop',
    when: includes('allergies', 'sulfite'),
    say: 'Allergic to sulfite, which the {drug} patch contains: change over, without stopping at once.',
    basis: [unread('LABEL-ROTIGOTINE')],
    safety: 'S39',
  }),
  ...each('rotigotine-patch', {
    kind: 'taken',
    drugs: ['rotigotine'],
    level: 'info',
    when: always,
    say: 'Take the {drug} patch off for magnetic resonance imaging and cardioversion, and keep it from heat.',
    basis: [unread('LABEL-ROTIGOTINE'), ours('Told to everyone who wears one')],
    safety: 'S39',
  }),
]

export const dopaminergicAlerts: readonly AlertRule[] = [
  ...inTrouble,
  ...aboveLabel,
  ...others,
  ...whileTaken,
]
