import type { Criterion } from '@legato/rules'
import { mentions } from '@legato/rules'
import { all, any } from './criteria.ts'

/**
 * One of these holds, and the record says so. Like `known` of the gate, for criteria of any shape:
 * what nobody asked about does not hold, so that it neither opens a step of a ladder nor keeps it
 * open. What would be dangerous to overlook belongs among the cautions, where it stays open.
 */
export function surely(...criteria: readonly Criterion[]): Criterion {
  const certain = criteria.map((criterion) => all(...knownParts(criterion), criterion))
  return certain[0] && certain.length === 1 ? certain[0] : any(...certain)
}

function knownParts(criterion: Criterion): readonly Criterion[] {
  return [...mentions(criterion)].map((feature) => Object.freeze({ kind: 'known', feature }))
}
