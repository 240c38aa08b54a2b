import { CODES } from '@legato/fhir'
import { code, page, table } from './markdown.ts'

/** Every code with which something from outside is refused, left out or questioned. */
export function codesPage(): string {
  const rows = Object.entries(CODES).map(([id, { issue, severity, english }]) => [
    code(id),
    severity,
    code(issue),
    english,
  ])
  return page(
    'Outcome codes',
    'Every code with which Legato refuses, leaves out or questions something it was given, with the FHIR issue type it travels under and what to do. Nothing else is returned. Words in braces are filled with places, types and codes, never with data of a patient.',
    [table(['code', 'severity', 'issue', 'what it says'], rows)],
  )
}
