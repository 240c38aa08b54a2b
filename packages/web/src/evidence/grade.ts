import type { Position } from '@legato/server/api'

export const CERTAINTY_DOTS: Readonly<Record<Position['certainty'], number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'not-stated': 0,
}

/** Advice that may look sure: strong, of moderate certainty or more, and checked in its source. */
export function isFirm({
  strength,
  certainty,
  verified,
}: Pick<Position, 'strength' | 'certainty' | 'verified'>): boolean {
  return (
    verified && (strength === 'strong' || strength === 'level-a') && CERTAINTY_DOTS[certainty] >= 3
  )
}

/**
 * The position that stands for a proposal in a list: the first that speaks of this patient, else
 * the first that may. One that speaks of other patients never does.
 */
export function leading(positions: readonly Position[]): Position | undefined {
  return (
    positions.find(({ applies }) => applies === 'met') ??
    positions.find(({ applies }) => applies === 'undetermined')
  )
}
