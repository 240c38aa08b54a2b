import type { Aggravator } from '../aggravators.ts'
import { aggravators } from '../aggravators.ts'
import type { AlertRule } from '../alert.ts'

/** One rule for each drug that can worsen RLS: safety rule S34, and the weaker ones beside it. */
export const aggravatingDrugs: readonly AlertRule[] = aggravators.map(rule)

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
