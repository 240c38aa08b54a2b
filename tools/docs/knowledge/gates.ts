import { gates } from '@legato/knowledge'
import { page, section } from '../markdown.ts'
import { criterionList } from './wording.ts'

/** The criteria that many share, each told whole once. */
export function gatesPage(): string {
  return page(
    'Shared criteria',
    'What many therapies and rules ask alike. Their pages name these and do not repeat them; a gate within a gate is told in its own place. *(on record)* means that the record must say so: what nobody asked about does not hold, and keeps nothing waiting.',
    gates.map(({ id, label, when }) =>
      section(
        id,
        label,
        criterionList(
          when,
          '',
          gates.filter((gate) => gate.id !== id),
        ),
      ),
    ),
  )
}
