import type { Criterion } from '@legato/rules'
import type { Statement } from '../statement.ts'
import { ADEQUATE_TRIALS } from '../trial.ts'
import { descents } from './descent.ts'
import { followUpRules } from './follow-ups.ts'
import { orderRules } from './rules.ts'
import { calendarNotes, countingNeeds, withholds } from './withhold.ts'

/** A statement about when and in which steps, and the criterion under which it is made. */
export interface OrderStatement extends Statement {
  readonly kind: 'order' | 'follow-up' | 'calendar' | 'trial'
  readonly when?: Criterion
}

/** Everything that is said of order, follow-up, steps by the day and fair trials, for those who review it. */
export const orderStatements: readonly OrderStatement[] = [
  ...orderRules.map((one) => ({ ...one, kind: 'order' as const })),
  ...followUpRules.map((one) => ({ ...one, kind: 'follow-up' as const })),
  ...unique([
    ...descents.flatMap(({ say }) => say),
    ...withholds,
    ...Object.values(countingNeeds),
    ...Object.values(calendarNotes),
  ]).map((one) => ({ ...one, kind: 'calendar' as const })),
  ...ADEQUATE_TRIALS.map(({ drugs, mg, weeks, basis }) => ({
    kind: 'trial' as const,
    id: `trial.${drugs[0]}`,
    say: {
      id: `trial.${drugs[0]}`,
      english: `A fair trial of ${drugs.join(', ')}: ${mg === undefined ? '' : `${mg} mg a day or more, `}${weeks} weeks or more.`,
    },
    basis,
  })),
]

/** Drugs share some of what is said. */
function unique(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [one.id, one])).values()]
}
