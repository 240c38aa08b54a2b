import { ours, read, unread } from '../basis.ts'
import { all, any, is, isKnown, no, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import {
  child,
  childPossible,
  childProbable,
  fiveCriteria,
  inEvening,
  known,
  knownNot,
  relieved,
  rlsDiagnosis,
} from '../gate.ts'

export const diagnosis = finding('rls-diagnosis', {
  label: 'Restless legs syndrome',
  when: rlsDiagnosis,
  say: {
    met: 'Restless legs syndrome, as diagnosed by another clinician: nothing noted here speaks against it, but not all five criteria are documented.',
    'not-met':
      'Not restless legs syndrome as documented: an essential criterion is missing. Leg movements in sleep, iron and family history cannot make up for it.',
    undetermined:
      'Restless legs syndrome is neither confirmed nor ruled out: essential criteria are not documented.',
  },
  ways: [
    {
      when: fiveCriteria,
      say: {
        id: 'finding.rls-diagnosis.five-criteria',
        english: 'Restless legs syndrome: all five essential criteria are met.',
      },
    },
  ],
  basis: [
    read('IRLSSG-2014', 'Five essential criteria, all required'),
    read('JAMA-2026', 'A clinical diagnosis; polysomnography is not recommended to make it'),
  ],
  alsoAsk: [
    'urge-to-move',
    'worse-at-rest',
    'relieved-by-movement',
    'worse-in-evening',
    'not-solely-another-condition',
  ],
})

const impaired = any(
  yes('impairment'),
  is('rls-distress', 'moderate', 'severe'),
  yes('clinically-significant'),
)

/** A second book asks for more than the five criteria; some payers go by it. */
export const diagnosisByIcsd = finding('rls-diagnosis-icsd-3-tr', {
  label: 'Restless legs syndrome by ICSD-3-TR',
  when: all(rlsDiagnosis, impaired),
  say: {
    met: 'By ICSD-3-TR as well: the symptoms bring distress or disturb sleep or the day.',
    'not-met':
      'Not by ICSD-3-TR, which asks for distress or impairment beside the five criteria of the study group.',
    undetermined: 'Whether the symptoms bring distress or impairment, as ICSD-3-TR asks, is open.',
  },
  basis: [unread('ICSD-3-TR', 'Impairment is part of the diagnosis; read second-hand')],
})

/** The diagnosis rests on the past: relief or the evening pattern was there and is lost. */
const patternLost = any(
  all(knownNot('relieved-by-movement'), relieved),
  all(any(knownNot('worse-in-evening'), known('urge-all-day')), inEvening),
)

export const lostPattern = finding('rls-pattern-lost', {
  label: 'Relief or evening pattern lost',
  when: all(rlsDiagnosis, patternLost),
  say: {
    met: 'Relief by moving, or the evening pattern, was there earlier and is lost now, as in very severe disease or under a dopaminergic drug. The diagnosis rests on what was there.',
    'not-met': 'Relief by moving and the evening pattern are not lost as far as noted.',
    undetermined:
      'It is not known whether relief by moving and the evening pattern were there earlier.',
  },
  basis: [
    unread('IRLSSG-2014', 'Criteria 3 and 4 in very severe disease: present earlier'),
    ours('Severe enough is an IRLS of 21 or more, no score at all, or a dopaminergic drug'),
  ],
})

const PEDIATRIC = [
  read('PEDIATRIC-2013', 'Same five criteria, in the child’s own words; three categories'),
]

export const definiteInChild = finding('rls-in-child-definite', {
  label: 'Definite RLS in a child',
  when: all(child, fiveCriteria, yes('own-words')),
  say: {
    met: 'Definite RLS in a child: the five criteria, in the child’s own words.',
    'not-met': 'Not definite RLS of childhood.',
    undetermined: 'Definite RLS of childhood is open: the child’s own words decide.',
  },
  basis: PEDIATRIC,
})

export const probableInChild = finding('rls-in-child-probable', {
  label: 'Probable RLS in a child',
  when: childProbable,
  say: {
    met: 'Probable RLS in a child: all criteria but the evening one. A research category; test iron and look again.',
    'not-met': 'Not probable RLS of childhood.',
    undetermined: 'Probable RLS of childhood is open.',
  },
  basis: [...PEDIATRIC, unread('PEDIATRIC-2013', 'What makes RLS of childhood probable')],
})

export const possibleInChild = finding('rls-in-child-possible', {
  label: 'Possible RLS in a child',
  when: all(childPossible, any(not(isKnown('urge-to-move')), not(fiveCriteria), no('own-words'))),
  say: {
    met: 'Possible RLS in a child: behavior shows discomfort at rest that moving relieves. A research category; test iron and look again.',
    'not-met': 'Not possible RLS of childhood.',
    undetermined: 'Possible RLS of childhood is open.',
  },
  basis: [...PEDIATRIC, unread('PEDIATRIC-2013', 'What makes RLS of childhood possible')],
})
