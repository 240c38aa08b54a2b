import { ours, read, unread } from '../../basis.ts'
import { all, always, any, isKnown, not } from '../../criteria.ts'
import { child, known, noRedFlag, rlsPossible, rlsSuspected, rlsWorkup } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'

/** Questions and scores that make the diagnosis and say how bad it is. */
const notDocumented = any(
  not(isKnown('urge-to-move')),
  not(isKnown('worse-at-rest')),
  not(isKnown('relieved-by-movement')),
  not(isKnown('worse-in-evening')),
  not(isKnown('not-solely-another-condition')),
)

export const diagnosticCriteria = advice('workup-diagnostic-criteria', {
  kind: 'workup',
  therapy: 'the five diagnostic criteria',
  label: 'Ask the five diagnostic criteria',
  concerns: all(rlsPossible, notDocumented),
  ladder: [
    step('workup.diagnostic-criteria', 'recommended', {
      say: 'Not all five criteria are documented. Ask openly what it feels like and what relieves it; of people without RLS one in six met the four older criteria.',
      when: notDocumented,
      basis: [
        read('IRLSSG-2014', 'Five essential criteria'),
        read('HENING-2009', '16% without RLS met the four older criteria'),
      ],
    }),
  ],
  basis: [read('IRLSSG-2014')],
})

const unscored = not(isKnown('irls-total'))

export const irls = advice('workup-irls', {
  kind: 'workup',
  therapy: 'IRLS rating scale',
  label: 'Score severity (IRLS)',
  // The scale is one of adults.
  concerns: all(rlsWorkup, not(surely(child)), unscored),
  ladder: [
    step('workup.irls', 'recommended', {
      say: 'Severity is not scored, or the score is old. Without one, nobody can tell later whether a treatment helped.',
      when: unscored,
      basis: [read('IRLS-2003', 'Reliability of the scale'), ours('A score at every step')],
    }),
  ],
  basis: [read('IRLS-2003')],
})

/** The movements of sleep, or breathing in it, are another question than RLS. */
const sleepQuestion = known('movements-only-asleep')

export const polysomnography = advice('workup-polysomnography', {
  kind: 'workup',
  therapy: 'polysomnography',
  label: 'Polysomnography',
  concerns: all(
    noRedFlag,
    any(sleepQuestion, all(rlsSuspected, asked('polysomnography', 'sleep laboratory'))),
  ),
  ladder: [
    step('workup.polysomnography.plmd', 'consider', {
      say: 'Movements come in sleep only: polysomnography proves or excludes periodic limb movement disorder.',
      when: sleepQuestion,
      basis: [read('BMJ-BEST-PRACTICE', 'PLMD is proved by polysomnography')],
    }),
    step('workup.polysomnography.not-for-diagnosis', 'not-recommended', {
      say: 'Not needed: RLS is diagnosed by its criteria. Order it for sleep apnea or for movements in sleep, not for the diagnosis.',
      when: always,
      basis: [read('JAMA-2026', 'Polysomnography is not recommended to make the diagnosis')],
    }),
  ],
  positions: [
    position('workup.polysomnography.jama-2026', {
      source: 'JAMA-2026',
      direction: 'against',
      strength: 'none',
      certainty: 'not-stated',
      population: 'Patients in whom RLS is asked about',
      verified: true,
      note: 'Not to make the diagnosis',
    }),
  ],
  basis: [unread('ICSD-3-TR', 'PLMD')],
})
