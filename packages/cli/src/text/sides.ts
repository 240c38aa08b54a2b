import type { Position, Proposal } from '@legato/clinic/plan'
import { mark } from './paragraph.ts'

const DIRECTIONS = { for: 'For', against: 'Against', neutral: 'Undecided' } as const

/** What the guidelines say that speak of this patient, for and against: each, or the first and how many more. */
export function sides(group: readonly Proposal[], much: 'all' | 'first'): readonly string[] {
  const told = group.flatMap(({ positions }) =>
    positions.filter(({ applies }) => applies !== 'not-met'),
  )
  const said = (['for', 'against', 'neutral'] as const).flatMap((direction) => {
    const side = told.filter((one) => one.direction === direction)
    const names = [...Map.groupBy(side, ({ source }) => source).values()].map(guideline)
    const rest = much === 'first' && names.length > 2 ? ` and ${names.length - 1} more` : ''
    const shown = rest ? names.slice(0, 1) : names
    return names.length > 0 ? [`${DIRECTIONS[direction]}: ${shown.join(', ')}${rest}.`] : []
  })
  return said.length > 0 ? [said.join(' ')] : []
}

/** A guideline by its name, and how strongly it speaks, where that is the same of all it is asked for. */
function guideline(same: readonly Position[]): string {
  const [first] = same
  if (!first) return ''
  const [strength, ...others] = new Set(same.map(strengthOf))
  const shown = strength && others.length === 0 ? ` (${strength})` : ''
  return `${first.source}${shown}${mark({ verified: same.every(({ verified }) => verified) })}`
}

function strengthOf({ strength, certainty }: Position): string {
  const words = [
    strength === 'none'
      ? ''
      : strength.replace(/^level-/, 'level ').replace(/[abc]$/, (letter) => letter.toUpperCase()),
    certainty === 'not-stated' ? '' : `${certainty.replace('-', ' ')} certainty`,
  ]
  return words.filter((word) => word !== '').join(', ')
}
