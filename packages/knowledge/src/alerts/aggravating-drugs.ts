import type { Aggravator } from '../aggravators.ts'
import { aggravators } from '../aggravators.ts'
import type { AlertRule } from '../alert.ts'
import { unread } from '../basis.ts'
import { all, not } from '../criteria.ts'
import { known } from '../gate.ts'

const parkinson = known('parkinson-disease')

/** One rule for each drug that can worsen RLS: safety rule S34, and the weaker ones beside it. */
export const aggravatingDrugs: readonly AlertRule[] = aggravators.flatMap((one) =>
  one.group.name === 'antipsychotic' ? [ofMind(one), inParkinson(one)] : [rule(one)],
)

function ofMind(one: Aggravator): AlertRule {
  return rule({ ...one, taken: all(one.taken, not(parkinson)) })
}

/** The partial agonists that are named elsewhere make Parkinson disease worse. */
function inParkinson(one: Aggravator): AlertRule {
  const { drug, group, taken } = one
  return Object.freeze({
    ...rule({ ...one, taken: all(taken, parkinson) }),
    say: {
      id: 'alert.aggravating-drug.antipsychotic-parkinson',
      english:
        '{drug} blocks dopamine and can worsen RLS. In Parkinson disease neurology and psychiatry choose it together: most others, aripiprazole and its like included, make Parkinson disease worse. Never stopped for the legs.',
      values: { drug },
    },
    instead: ['pimavanserin'],
    basis: [...group.basis, unread('STANDARD-PRACTICE', 'Antipsychotics in Parkinson disease')],
  })
}

function rule({ drug, group, taken }: Aggravator): AlertRule {
  return Object.freeze({
    id: 'aggravating-drug',
    level: group.level,
    about: drug,
    when: taken,
    say: {
      id: `alert.aggravating-drug.${group.name}`,
      english: group.alert,
      values: { drug },
    },
    instead: group.instead,
    basis: group.basis,
    ...(group.safety && { safety: group.safety }),
  })
}
