import type { Repository } from '@legato/clinic/record'
import type { Store } from '../repository/store.ts'
import type { Scoring } from './score.ts'

/** What nights stand on. */
export interface NightParts {
  readonly store: Store
  readonly repository: Repository
  /** The bytes that are free where recordings are kept; left out where nobody can tell. */
  readonly room?: () => Promise<number>
  /** Leaves a recording to be scored; the turn tells this asking from others. */
  readonly enqueue: (scoring: Scoring, turn: number) => Promise<void>
}
