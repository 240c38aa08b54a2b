import type { Criterion } from '@legato/rules'
import type { Statement } from '../statement.ts'
import { BURDENS } from './burdens.ts'
import { FITS } from './fits.ts'
import { WISHES } from './preferences.ts'

/** What is said when proposals are compared, for the review: in which step, and under which criterion. */
export interface RankStatement extends Statement {
  readonly kind: 'fit' | 'preference' | 'burden'
  readonly when?: Criterion
}

export const rankStatements: readonly RankStatement[] = [
  ...FITS.map(({ reason }) => ({ ...reason, kind: 'fit' as const })),
  ...WISHES.map(({ reason }) => ({ ...reason, kind: 'preference' as const })),
  ...BURDENS.map(({ said }) => ({ ...said, kind: 'burden' as const })),
]
