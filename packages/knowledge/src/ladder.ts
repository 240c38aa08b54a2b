import type { Criterion } from '@legato/rules'
import type { Basis } from './basis.ts'
import type { SafetyNumber } from './statement.ts'
import type { Position, Standing, Step } from './therapy.ts'

/** One step of a ladder: what it makes of the therapy, for whom, in which words. */
export function step(
  id: string,
  standing: Standing,
  {
    say,
    ...rest
  }: {
    readonly say: string
    readonly when: Criterion
    readonly basis: readonly Basis[]
    readonly safety?: SafetyNumber
  },
): Step {
  return Object.freeze({ ...rest, id, standing, say: { id, english: say } })
}

/** What a guideline says; `id` names the wording of its population and note. */
export function position(
  id: string,
  {
    population,
    note,
    ...rest
  }: Omit<Position, 'population' | 'note'> & {
    readonly population: string
    readonly note?: string
  },
): Position {
  return Object.freeze({
    ...rest,
    population: { id: `position.${id}`, english: population },
    ...(note && { note: { id: `position.${id}.note`, english: note } }),
  })
}
