import type { Proposal } from '@legato/clinic/plan'
import { mark } from './paragraph.ts'

/** What is chosen from: one test, habit or visit does not stand against another. */
const CHOICES: ReadonlySet<Proposal['kind']> = new Set(['medication', 'procedure', 'device'])

/**
 * Why the choices of a group stand in their order: the first step in which each differs from the
 * next. That one may be begun and the other not is told by the titles, and not again here.
 */
export function orderOf(group: readonly Proposal[]): readonly string[] {
  const said = group.flatMap(({ label, kind, rank }) => {
    const { ahead } = rank ?? {}
    if (!ahead || ahead.step === 'safety' || !CHOICES.has(kind)) return []
    return [`${label}: ${ahead.say}${mark(ahead)}`]
  })
  return said.length > 0 ? [`Order: ${said.join(' ')}`] : []
}
