import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, always, compare, not } from '../../criteria.ts'
import { kidneyFailure } from '../../findings/iron-status.ts'
import { child, known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import type { Standing, Step } from '../../therapy.ts'
import { row5Inflamed } from '../iron/rows.ts'
import { takingHypnotic, takingOpioid } from '../opioid/states.ts'
import {
  disfavored,
  intermittent,
  ironFirst,
  notBothersome,
  pastMisuse,
  replacesFreely,
  replacing,
  sisterFailed,
  suicidal,
  triedInVain,
  wouldBeThird,
} from './states.ts'

/** Where the three ligands part. */
export interface LigandDifferences {
  /** Taken now, with a known dose. */
  readonly taken: Criterion
  /** Another ligand is taken now. */
  readonly otherTaken: Criterion
  /** This very drug was tried and stopped. */
  readonly failed: Criterion
  readonly laterPregnancy: Step
  readonly lactation: Standing
  readonly misuse: Standing
  /** Of the three, only gabapentin was tried and is advised in kidney failure. */
  readonly triedInKidneyFailure?: true
  /** Of the three, only gabapentin is used in children, by specialists. */
  readonly usedInChildren?: true
}

/** From what stops a ligand, through what it waits for, to the strong recommendation for adults. */
export function ligandLadder(differences: LigandDifferences): readonly Step[] {
  const breastfeeding = lactation(differences.lactation)
  const never = differences.lactation === 'not-recommended'
  return [
    ...stops(differences),
    ...(never ? [breastfeeding] : []),
    suicidality,
    respiratoryFailure,
    ...(never ? [] : [breastfeeding]),
    misuse(differences.misuse),
    ...(differences.triedInKidneyFailure ? [] : [kidneys]),
    ...waits,
    ...stands,
  ]
}

function stops(of: LigandDifferences): readonly Step[] {
  return [
    step('alpha2delta.taken', 'not-recommended', {
      say: 'It is taken already, and is not begun a second time; that is no advice against it. See the review of the present dose.',
      when: of.taken,
      basis: [ours('No second start of the same drug')],
    }),
    step('alpha2delta.other-taken', 'not-recommended', {
      say: 'Another drug of this class is taken: change over, do not add.',
      when: of.otherTaken,
      basis: [ours('No two ligands together')],
    }),
    of.usedInChildren ? childBySpecialist : notForChildren,
    step('alpha2delta.failed', 'not-recommended', {
      say: 'This very drug was tried and failed or was not tolerated: not again, unless the dose was too low or the time too short.',
      when: of.failed,
      basis: [read('OPIOIDS-2018', 'Refractory: too little effect or side effects')],
    }),
    nowAndThen,
    of.laterPregnancy,
  ]
}

/** Before what speaks against the class, so that no danger makes a daily drug of it after all. */
const nowAndThen = step('alpha2delta.intermittent', 'not-recommended', {
  say: 'Less than twice a week ({symptom-frequency}): no daily drug.',
  when: all(intermittent, not(replacing)),
  basis: [unread('MAYO-2021', 'Intermittent RLS')],
})

const ONLY_IRON = unread('AASM-2025', 'Iron is the only treatment advised for children')

const childBySpecialist = step('alpha2delta.child', 'specialist', {
  say: 'For children off label only, by a specialist; no dose is given out here.',
  when: child,
  basis: [ONLY_IRON, unread('PEDIATRIC-2013', 'Off-label drugs for children by a specialist')],
  safety: 'S10',
})

const notForChildren = step('alpha2delta.child-other', 'not-recommended', {
  say: 'Not for children: of this class specialists use gabapentin, off label.',
  when: child,
  basis: [ONLY_IRON, ours('Gabapentin alone is named for children')],
  safety: 'S10',
})

/** After the first trimester, which forbids the class. */
export function pregnant(drug: string, standing: Standing, say: string): Step {
  return step(`alpha2delta.pregnant.${drug}`, standing, {
    say,
    when: known('pregnancy'),
    basis: [read('CHEST-2020', 'Gabapentin: evidence insufficient'), unread('PREGNANCY-2015')],
    safety: 'S32',
  })
}

function lactation(standing: Standing): Step {
  return step('alpha2delta.lactation', standing, {
    say: 'Breastfeeding: of gabapentin 1 to 4% of the weight-adjusted dose reaches the child, and no harm was seen; of the others too little is known.',
    when: known('lactation'),
    basis: [read('CHEST-2020', 'Gabapentin'), unread('PREGNANCY-2015')],
    safety: 'S33',
  })
}

const suicidality = step('alpha2delta.suicidal', 'specialist', {
  say: 'Suicidal thoughts are on record: not begun or raised before they were assessed (C-SSRS) and help is arranged.',
  when: suicidal,
  basis: [
    read('ALLEN-2014', 'Suicidal thoughts in the trial; warning of the class'),
    read('JAMA-2026', 'Self-harm is more frequent in RLS'),
  ],
  safety: 'S14',
})

const respiratoryFailure = step('alpha2delta.respiratory-failure', 'specialist', {
  say: 'Respiratory failure: only where breathing is watched.',
  when: known('respiratory-failure'),
  basis: [read('FDA-2019-GABAPENTINOIDS'), unread('MAYO-2021')],
  safety: 'S11',
})

function misuse(standing: Standing): Step {
  return step('alpha2delta.misuse', standing, {
    say: 'A substance use disorder: iron and the nerve stimulator first; pregabalin rather not.',
    when: pastMisuse,
    basis: [unread('MAYO-2021', 'Past misuse')],
  })
}

const kidneys = step('alpha2delta.kidney-failure', 'consider', {
  say: 'In kidney failure gabapentin is the one that was tried and is advised; this one only where gabapentin will not do.',
  when: kidneyFailure,
  basis: [unread('AASM-2025', 'End-stage renal disease: gabapentin only, conditional')],
})

const opioidAndHypnotic = all(takingOpioid, takingHypnotic)
const stack = [
  unread('FDA-2016-OPIOID-BENZODIAZEPINE'),
  read('FDA-2019-GABAPENTINOIDS'),
  unread('BEERS-2023', 'Three or more drugs that act on the brain'),
]

const waits: readonly Step[] = [
  step('alpha2delta.stack-older', 'not-recommended', {
    say: 'At 65 or over, an opioid and a benzodiazepine or sleeping pill are taken already: not as a third. First its prescriber sees whether one of them can go, slowly.',
    when: all(opioidAndHypnotic, surely(compare('age', '>=', 65, 'a'))),
    basis: [...stack, ours('Safety rule S42')],
    safety: 'S42',
  }),
  step('alpha2delta.stack', 'specialist', {
    say: 'An opioid and a benzodiazepine or sleeping pill are taken already: breathing can fail. Only by a specialist, and better in place of one of them.',
    when: opioidAndHypnotic,
    basis: stack,
    safety: 'S11',
  }),
  step('alpha2delta.sister-failed', 'consider', {
    say: 'Another drug of this class failed or was not tolerated ({failed-drugs}): this one may still do, later and with less hope; after harm at a low dose sooner than after too little effect.',
    when: sisterFailed,
    basis: [
      read('OPIOIDS-2018', 'Refractory: too little effect or side effects'),
      ours('A second ligand after a first'),
    ],
  }),
  step('alpha2delta.tried', 'consider', {
    say: 'Gabapentin or pregabalin was tried and failed or was not tolerated: find out which, and at what dose and for how long, before another one.',
    when: triedInVain,
    basis: [read('OPIOIDS-2018', 'Refractory: too little effect or side effects')],
  }),
  step('alpha2delta.replaces', 'recommended', {
    say: 'A dopaminergic drug has to go: begin this 2 to 4 weeks before its first reduction.',
    when: replacesFreely,
    basis: [read('AUGMENTATION-2016', 'Change over to an α2δ ligand'), unread('AASM-2025')],
  }),
  step('alpha2delta.third', 'consider', {
    say: 'At 65 or over, drugs of two kinds that act on the brain are taken already: in place of one of them, not as a third.',
    when: wouldBeThird,
    basis: [
      unread('BEERS-2023', 'Three or more drugs that act on the brain'),
      ours('Safety rule S42'),
    ],
    safety: 'S42',
  }),
  step('alpha2delta.disfavored', 'consider', {
    say: 'First choice in general, but something here speaks against it: see the cautions.',
    when: disfavored,
    basis: [unread('MAYO-2021', 'Who should rather not have it')],
  }),
  step('alpha2delta.mild', 'consider', {
    say: 'Symptoms are mild: weigh a daily drug against what can be done without.',
    when: notBothersome,
    basis: [read('MAYO-2021', 'Clinically significant: twice a week, moderate distress')],
  }),
  step('alpha2delta.iron-first', 'consider', {
    say: 'Iron is low: replace it first, and begin this if symptoms persist after 6 to 12 weeks or cannot wait.',
    // Iron that is only locked away is first weighed by the clinician: no drug waits for that.
    when: all(ironFirst, not(row5Inflamed)),
    basis: [unread('MAYO-2021', 'Iron first'), read('AASM-2025', 'Good practice: iron')],
  }),
]

const stands: readonly Step[] = [
  step('alpha2delta.first-line', 'recommended', {
    say: 'First choice among the drugs for adults with RLS that troubles them at least twice a week.',
    when: always,
    basis: [unread('AASM-2025', 'Strong for, moderate certainty'), read('MAYO-2021', 'First line')],
  }),
]
