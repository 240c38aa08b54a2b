import type { Basis } from '../basis.ts'

/** A band of a scale: from its lower bound up to where the next begins. */
export interface Band<Id extends string> {
  readonly id: Id
  readonly from: number
  /** Whether exactly `from` belongs to it. */
  readonly inclusive: boolean
  readonly basis: Basis
}

/** The band that a value lies in; bands stand from the highest to the lowest, the lowest from 0. */
export function bandOf<Id extends string>(
  bands: readonly Band<Id>[],
  value: number,
): Id | undefined {
  return bands.find(({ from, inclusive }) => (inclusive ? value >= from : value > from))?.id
}
