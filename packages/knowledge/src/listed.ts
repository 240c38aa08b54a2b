import type { Criterion } from '@legato/rules'
import { all, isKnown, lists } from './criteria.ts'

/**
 * One of these drugs is on the list of current drugs, whatever its dose. An entry that could not be
 * read is none of them here, so that a blank on the list keeps no therapy waiting; where it would be
 * dangerous, the cautions ask the list itself, and there it stays open.
 */
export function taking(...drugs: readonly string[]): Criterion {
  return all(isKnown('current-drugs'), lists('current-drugs', ...drugs))
}
