import { DIAGNOSTICS } from '@legato/sleep'
import { code, page, table } from './markdown.ts'

/** Everything that a recording can be told to have wrong. */
export function diagnosticsPage(): string {
  const rows = Object.entries(DIAGNOSTICS).map(([id, { weight, english }]) => [
    code(id),
    weight,
    english,
  ])
  return page(
    'Diagnostics of recordings',
    'Everything that `legato score` can tell of an EDF or BDF file, with the byte at which it stands. Refused: nothing could be read. Warning: read, with care. Note: as the format allows, and worth knowing. Words in braces are filled with places, labels and numbers of the header, never with its fields of patient and recording.',
    [table(['code', 'weight', 'what it says'], rows)],
  )
}
