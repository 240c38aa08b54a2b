import type { AlertRule } from '../alert.ts'
import { ours, unread } from '../basis.ts'
import { all, includes } from '../criteria.ts'
import { rlsPossible } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import type { DrugClass } from '../terminology/drug.ts'

/** Drugs of which the end, not the taking, brings restless legs: what worsened lately may be that. */
const WITHDRAWN: Readonly<Record<string, readonly DrugClass[]>> = {
  opioids: ['opioid'],
  'benzodiazepines and hypnotics': ['benzodiazepine', 'z-drug'],
  barbiturates: ['barbiturate'],
  'dopaminergic drugs': ['dopamine-agonist', 'levodopa'],
}

export const withdrawal: readonly AlertRule[] = Object.entries(WITHDRAWN).map(([drugs, classes]) =>
  Object.freeze({
    id: 'withdrawal-worsens-rls',
    level: 'info' as const,
    about: drugs,
    when: all(rlsPossible, includes('drugs-stopped-lately', ...ingredients(...classes))),
    say: {
      id: 'alert.withdrawal-worsens-rls',
      english:
        'Of the {drugs}, one was stopped within the last four weeks: withdrawal by itself can bring on restless legs or make them worse. Judge severity, and any new treatment, by what remains after it.',
      values: { drugs },
    },
    instead: [],
    basis: [
      unread('STANDARD-PRACTICE', 'Withdrawal stands among what worsens RLS'),
      ours('Counted for four weeks'),
    ],
  }),
)
