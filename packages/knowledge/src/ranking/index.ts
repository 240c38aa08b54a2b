import type { Basis } from '../basis.ts'
import { ours } from '../basis.ts'

export type { Burden } from './burdens.ts'
export { WEIGHTS } from './burdens.ts'
export type { Fit } from './fits.ts'
export type { Need } from './need.ts'
export { NEEDS, needOf } from './need.ts'
export type { Preference } from './preferences.ts'
export { PREFERENCES, prefers } from './preferences.ts'
export type { Ranking } from './ranking.ts'
export { rankingOf } from './ranking.ts'
export type { RankStatement } from './statements.ts'
export { rankStatements } from './statements.ts'

/** The steps by which proposals of one need are compared: the first in which two differ decides. */
export type RankStepName = (typeof RANK_STEPS)[number]

export const RANK_STEPS = ['safety', 'position', 'fit', 'preference', 'burden'] as const

export const RANK_BASIS: readonly Basis[] = [
  ours(
    'The order of the steps, and that harm counts before benefit within a step; nothing is added up into a score',
  ),
]
