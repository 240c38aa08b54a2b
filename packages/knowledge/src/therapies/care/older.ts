import { ours, unread } from '../../basis.ts'
import { brainKinds } from '../../brain-drugs.ts'
import { all, always, any, atLeast, compare, isKnown, lists } from '../../criteria.ts'
import { known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

const BEERS = unread('BEERS-2023', 'Three or more drugs that act on the brain')
const old = surely(compare('age', '>=', 65, 'a'))
const unsteady = any(known('falls'), known('gait-instability'), known('frailty'))
const taken = brainKinds.map((drugs) =>
  all(isKnown('current-drugs'), lists('current-drugs', ...drugs)),
)

/** Old or frail, and something that makes it matter. S42. */
export const olderCare = advice('care-older', {
  kind: 'monitoring',
  therapy: 'treatment of RLS in old age or frailty',
  label: 'Old or frail: half the dose, and mind falls',
  concerns: all(
    any(
      all(
        old,
        any(unsteady, atLeast(1, ...taken), known('dementia'), known('orthostatic-hypotension')),
      ),
      known('frailty'),
    ),
    rlsConcern,
  ),
  ladder: [
    step('care.older.stack', 'recommended', {
      say: 'Drugs of two or more kinds that act on the brain are taken: no third. Take one away before one is added, test gait and falls, and judge kidneys first.',
      when: all(old, atLeast(2, ...taken)),
      basis: [BEERS, ours('Counted by kind')],
      safety: 'S42',
    }),
    step('care.older.unsteady', 'recommended', {
      say: 'Falls, an unsteady gait or frailty: test gait and falls first; half the usual starting dose, one change at a time, kidneys first. Iron and measures without drugs weigh more.',
      when: unsteady,
      basis: [ours('Half the starting dose'), BEERS],
      safety: 'S42',
    }),
    step('care.older', 'recommended', {
      say: '65 or over with a drug that acts on the brain, or with weak memory or a fall of blood pressure on standing: half the usual starting dose, kidneys first, and ask about falls at each visit.',
      when: old,
      basis: [ours('Half the starting dose'), BEERS],
      safety: 'S42',
    }),
  ],
  cautions: [
    reason(
      'care.older.combinations',
      'No benzodiazepine, opioid and gabapentinoid together.',
      always,
      [BEERS],
      { safety: 'S42' },
    ),
    reason(
      'care.older.agonists',
      'Dopamine agonists bring hallucinations and a fall of blood pressure on standing: measure it standing before and after.',
      any(known('dementia'), known('hallucinations'), known('orthostatic-hypotension')),
      [unread('LABEL-PRAMIPEXOLE')],
    ),
  ],
  monitor: [
    statement(
      'care.older.monitor',
      'At each change of dose: falls, confusion, daytime sleepiness, blood pressure standing, kidneys yearly.',
      ours('What to ask at each change'),
    ),
  ],
  basis: [BEERS],
})
