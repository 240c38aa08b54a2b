import type { EditChange, Leg } from '@legato/sleep'
import { type Reach, withEdge } from './hand.ts'
import type { Mark } from './marks.ts'

/** What can be done with the chosen mark. */
export interface Acts {
  readonly remove: () => void
  readonly relabel: () => void
  /** Moves an edge by so many seconds. */
  readonly nudge: (side: 'onset' | 'offset', byS: number) => void
  readonly move: (to: Reach) => void
}

/** A step of an edge by one key. */
export const STEP_S = 0.1

/** Undefined where nothing is chosen. */
export function actsOn(
  mark: Mark | undefined,
  change: (change: EditChange) => void,
): Acts | undefined {
  if (!mark) return undefined
  const move = (to: Reach) => change({ kind: 'move', mark: mark.id, ...to })
  const endS = mark.onsetS + mark.durationS
  return {
    remove: () => change({ kind: 'delete', mark: mark.id }),
    relabel: () => change({ kind: 'relabel', mark: mark.id, leg: otherThan(mark.leg) }),
    nudge: (side, byS) => move(withEdge(mark, side, (side === 'onset' ? mark.onsetS : endS) + byS)),
    move,
  }
}

function otherThan(leg: Leg): Leg {
  return leg === 'left' ? 'right' : 'left'
}
