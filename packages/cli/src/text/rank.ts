import type { Proposal } from '@legato/clinic/plan'
import { mark } from './paragraph.ts'

/**
 * Why the proposals of a group stand in their order: the first step in which each differs from the
 * next. That one may be begun and the other not is told by the titles, and not again here.
 */
export function orderOf(group: readonly Proposal[]): readonly string[] {
  const said = group.flatMap(({ label, rank }) => {
    const { ahead } = rank ?? {}
    return ahead && ahead.step !== 'safety' ? [`${label}: ${ahead.say}${mark(ahead)}`] : []
  })
  return said.length > 0 ? [`Order: ${said.join(' ')}`] : []
}
