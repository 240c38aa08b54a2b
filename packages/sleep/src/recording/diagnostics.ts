import type { Message, MessageValue } from '@legato/values'

/**
 * Everything that a recording can be told to have wrong: what it is, and what was done about it.
 * `refused`: nothing could be read; `warning`: read, with care; `note`: as the format allows.
 * Values are places, labels and numbers of the header, never the patient or recording field.
 */
interface Code {
  readonly weight: 'refused' | 'warning' | 'note'
  readonly english: string
}

const refused = (english: string): Code => ({ weight: 'refused', english })
const warning = (english: string): Code => ({ weight: 'warning', english })
const note = (english: string): Code => ({ weight: 'note', english })

export const DIAGNOSTICS = {
  // The file as a whole
  'empty-file': refused('The file is empty. Export it again and check its size.'),
  'not-edf': refused(
    'This is no EDF or BDF file: it does not begin as one. Choose the recording itself.',
  ),
  'header-cut': refused(
    'The file ends inside its header, after {size} bytes; {needed} are needed. Copy it again.',
  ),
  'signal-count': refused(
    'The number of signals reads "{found}", so nothing after it can be found. Export it again.',
  ),
  'record-empty': refused('No signal has a sample, so there is nothing to read.'),
  'record-too-large': refused(
    'One data record would take {size} bytes, more than any recorder writes ({limit}). The header is damaged: export it again.',
  ),
  'no-records': refused(
    'The header is sound, but no whole data record follows it. Export or copy it again.',
  ),
  version: warning('The file begins with "{found}", as none of its kind does; read as {format}.'),
  'header-size': warning(
    'The header says that it has {found} bytes; its {signals} signals take {needed}. The data were read from byte {used}.',
  ),
  'format-unknown': warning('The format reads "{found}", which is none of ours; read as {format}.'),
  'records-unclosed': warning(
    'The file was never closed (-1 data records); the {held} that it holds were read.',
  ),
  'records-unreadable': warning(
    'The number of data records reads "{found}"; the {held} that the file holds were read.',
  ),
  'records-fewer': warning('The header says {found} data records; the file holds {held}.'),
  'record-cut': warning('The last data record is cut off after {size} bytes and was left out.'),
  'trailing-bytes': warning('More follows the last data record (bytes: {size}) and was left out.'),

  // Fields of the header
  'not-ascii': warning('A {field} holds letters outside ASCII; read as {encoding}.'),
  'date-unreadable': warning('The start reads "{found}", which is no date and time.'),
  'date-conflict': warning(
    'The start date is {date} in one place and {other} in another; the first was used.',
  ),
  'duration-unreadable': warning(
    'The duration of a data record reads "{found}", which cannot be. Signals have no rate without it and were left out; annotations were read.',
  ),
  'number-unreadable': warning('{field} of "{label}" reads "{found}", which is no number.'),
  'decimal-comma': warning('{field} of "{label}" is written with a comma; read as {read}.'),
  'digital-range': warning(
    'The digital range of "{label}" is {min} to {max}: no scale follows from it. The signal was left out.',
  ),
  'digital-inverted': warning('The digital range of "{label}" runs down; read as written.'),
  'physical-range': warning(
    'The physical range of "{label}" is {min} to {max}: no scale follows from it. The signal was left out.',
  ),
  'physical-inverted': note('"{label}" is stored upside down and was turned to its own polarity.'),
  'unit-unknown': warning(
    'The unit of "{label}" reads "{found}", which is no unit of voltage. The signal was left out.',
  ),
  'samples-unreadable': refused(
    'The samples of "{label}" in a data record read "{found}", so nothing after them can be found.',
  ),

  // Time
  gap: note('{seconds} s are missing before this data record, at {at} s; kept as a gap.'),
  'gap-in-continuous': warning(
    '{seconds} s are missing before this data record, at {at} s, though the file says that it is continuous; kept as a gap.',
  ),
  overlap: warning(
    'This data record begins at {at} s, {seconds} s before the one before it ends; what overlaps was taken once.',
  ),
  'out-of-order': warning('This data record, of {at} s, is older than the one before it.'),
  'time-missing': warning(
    'This data record does not say when it began; taken to follow the one before it.',
  ),
  'time-impossible': warning(
    'This data record claims to begin at {at} s, which no recording reaches; taken to follow the one before it.',
  ),
  'annotations-missing': warning(
    'The file says {format}, but has no signal for annotations; data records were taken to follow each other.',
  ),
  'annotation-malformed': warning('An annotation cannot be read here and was left out.'),
  'annotations-too-many': warning(
    'There are more than {limit} annotations; the rest was left out.',
  ),

  // Legs, sleep and lights
  'no-leg-channel': warning(
    'No signal is named as a leg. Name them with --legs, out of: {labels}.',
  ),
  'one-leg': warning('Only one leg was recorded ("{label}"): movements of the other are unknown.'),
  'leg-unknown': warning('There is no signal "{label}". There are: {labels}.'),
  'leg-side-assumed': warning(
    '"{label}" names a leg, but no side; by its place it was taken as the {leg} one. Name both with --legs LEFT,RIGHT.',
  ),
  'leg-more': note('"{label}" is another signal of the {leg} leg; "{used}" was used.'),
  'leg-electrodes': warning(
    '"{used}" and "{label}" are named like the two electrodes of the {leg} leg; "{used}" alone was used. If each is stored by itself, name their difference: --legs "{used}-{label},…".',
  ),
  'difference-same': warning(
    '"{label}" less itself is nothing. Name the two electrodes of a leg, such as "LLEG1-LLEG2".',
  ),
  'difference-rates': warning(
    '"{label}" and "{other}" have different rates, so there is no difference of them to be scored. Name one of them.',
  ),
  'difference-units': warning(
    '"{label}" and "{other}" have no unit or scale in common, so there is no difference of them to be scored. Name one of them.',
  ),
  'leg-rate-low': warning('"{label}" has {rate} samples a second; leg EMG needs 200 or more.'),
  'leg-rate-impossible': warning(
    '"{label}" has {rate} samples a second, as no EMG has. The signal was left out.',
  ),
  'legs-differ': note(
    'The legs have different rates ({left} and {right} Hz); each is read by its own.',
  ),
  'no-stages': note('Nothing says when the patient slept: there are no indices of sleep.'),
  'stages-overlap': warning(
    'Two sleep stages overlap at {at} s; the one that begins later was used.',
  ),
  'stage-unknown': warning(
    'A sleep stage reads "{found}", which is none we know; its time is unscored. Write W, N1, N2, N3 or R.',
  ),
  'beyond-recording': warning(
    'Stages or lights are marked from {from} s to {to} s, but the recording lasts from 0 to {end} s; what lies outside was left out.',
  ),
  'hypnogram-row': warning('Row {row} of the hypnogram cannot be read and was left out.'),
  'hypnogram-unreadable': warning(
    'The hypnogram has no row that can be read. Give onset, duration and stage, or one stage a line for each 30 s.',
  ),

  // The list itself
  'more-alike': note('{count} more diagnostics "{code}" were not listed.'),
} as const satisfies Readonly<Record<string, Code>>

export type DiagnosticCode = keyof typeof DIAGNOSTICS

/** Something in the file that is not as the format says, and where. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  /** The byte of the file at which it stands; null for what is nowhere in it. */
  readonly offset: number | null
  readonly say: Message
}

/** How much a diagnostic weighs: whether the file was read in spite of it. */
export function weightOf(code: DiagnosticCode): Code['weight'] {
  return DIAGNOSTICS[code].weight
}

export function diagnostic(
  code: DiagnosticCode,
  offset: number | null,
  values: Readonly<Record<string, MessageValue>> = {},
): Diagnostic {
  const { english } = DIAGNOSTICS[code]
  return { code, offset, say: { id: `recording.${code}`, english, values } }
}
