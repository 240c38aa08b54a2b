import type { Annotation } from './annotations.ts'
import { textOf } from './bytes.ts'
import { isEvent } from './events.ts'
import type { Log } from './log.ts'
import { EPOCH_S, stageNamed } from './stages.ts'

/** Names of the columns that a hypnogram may have, as programs write them. */
const COLUMNS = {
  onset:
    /^(onset|start|begin|time|timestamp|beginn|startzeit|uhrzeit|zeit|heure|d[ée]but|hora|inicio|ora|inizio|seconds?|sec)(?!\p{L})/u,
  duration: /^(duration|length|dauer|dur|dur[ée]e|duraci[óo]n|durata)(?!\p{L})/u,
  epoch: /^(epoch|epoche|nr|number)\b/,
  text: /^((schlaf|sleep[ _]?)?(stages?|stadium|stadien|phase)|stade|fase|stadio|description|event|text|label|annotation|name|type)\b/,
} as const
type Column = keyof typeof COLUMNS
type Columns = Readonly<Partial<Record<Column, number>>> & {
  /** Does the column of texts hold stages, rather than whatever somebody noted? */
  readonly isOfStages: boolean
}

const OF_STAGES = /sta(ge|di)|phase|fase/

/**
 * A hypnogram, or any list of scored events, from CSV with commas, semicolons or tabs: rows of
 * onset, duration and text in the order that its head names; onset, duration, text where it has
 * no head; or one stage a line, each an epoch of 30 s. Onsets are seconds since the recording's
 * start, or a time of day. Rows that cannot be read are told by their byte and left out.
 */
export function readHypnogram(
  bytes: Uint8Array,
  { log, ...clock }: Clock & { readonly log: Log },
): readonly Annotation[] {
  const rows = rowsOf(bytes)
  const [first] = rows
  const head = first && headOf(first.cells)
  const columns = head ?? columnsOf(first?.cells.length ?? 0)
  // A title over a list of stages is no epoch: each would be 30 s late.
  const isTitle = !head && columns.isOfStages && isAlone(rows.map(({ cells }) => cells[0] ?? ''))
  if (first && isTitle) log.note('hypnogram-row', first.at, { row: first.line })
  const annotations = rows.slice(head || isTitle ? 1 : 0).flatMap((row, index) => {
    const annotation = annotationOf(row.cells, { columns, index, ...clock })
    if (!annotation) log.note('hypnogram-row', row.at, { row: row.line })
    return annotation ? [annotation] : []
  })
  if (annotations.length === 0) log.note('hypnogram-unreadable', 0)
  return annotations
}

/** When the recording began, as a clock says it, and how long it lasts. */
interface Clock {
  readonly start: string | null
  readonly endS: number
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
  readonly at: number
}

function rowsOf(bytes: Uint8Array): readonly Row[] {
  const rows: Row[] = []
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let line = 1; at < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, at)
    const end = found === -1 ? bytes.length : found
    const { text } = textOf(bytes.subarray(at, end))
    if (text.trim() !== '' && !text.startsWith('#')) rows.push({ cells: cellsOf(text), line, at })
    at = end + 1
  }
  return rows
}

function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

function headOf(cells: readonly string[]): Columns | undefined {
  const columns: Partial<Record<Column, number>> = {}
  for (const [index, cell] of cells.entries()) {
    const word = cell.toLowerCase()
    const column = (['onset', 'duration', 'epoch', 'text'] as const).find((name) =>
      COLUMNS[name].test(word),
    )
    if (column) columns[column] ??= index
  }
  // A list may begin with "Stage 1": that is an epoch, and no name of a column.
  if (columns.text === undefined || stageNamed(cells[columns.text] ?? '') !== undefined)
    return undefined
  return { ...columns, isOfStages: OF_STAGES.test(cells[columns.text]?.toLowerCase() ?? '') }
}

function columnsOf(width: number): Columns {
  if (width <= 1) return { text: 0, isOfStages: true }
  const text = width === 2 ? { onset: 0, text: 1 } : { onset: 0, duration: 1, text: 2 }
  return { ...text, isOfStages: false }
}

/** Is the first of a list no stage, and never said again? */
function isAlone([first = '', ...others]: readonly string[]): boolean {
  return !isStage(first) && stageNamed(first) === undefined && !others.includes(first)
}

/** In a column of its own a bare digit is a stage. */
function isStage(text: string): boolean {
  return stageNamed(`stage ${text}`) !== undefined
}

function annotationOf(
  cells: readonly string[],
  { columns, index, ...clock }: Clock & { readonly columns: Columns; readonly index: number },
): Annotation | undefined {
  const cell = (column: Column) => {
    const place = columns[column]
    return place === undefined ? undefined : cells[place]
  }
  const written = cell('text')
  if (!written) return undefined
  const isUnknown = stageNamed(written) === undefined && !isEvent(written)
  const isSaid = isStage(written) || (columns.isOfStages && isUnknown)
  const text = isSaid ? `Sleep stage ${written}` : written
  if (columns.onset === undefined) {
    const epoch = cell('epoch')
    const count = epoch === undefined ? index : (numberOf(epoch) ?? Number.NaN) - 1
    return Number.isFinite(count) && count >= 0
      ? { onsetS: count * EPOCH_S, durationS: EPOCH_S, text }
      : undefined
  }
  const onsetS = onsetOf(cell('onset') ?? '', clock)
  const duration = cell('duration')
  const durationS = duration ? numberOf(duration) : null
  if (onsetS === undefined || durationS === undefined) return undefined
  return { onsetS, durationS, text }
}

function numberOf(text: string): number | undefined {
  return /^[+-]?\d{1,9}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/**
 * A time of day is taken to lie in the 24 hours that begin with the recording; one past its end that
 * is nearer to its start lies before it.
 */
function onsetOf(text: string, { start, endS }: Clock): number | undefined {
  const seconds = secondsOfDay(text)
  const began = start === null ? undefined : secondsOfDay(start.slice(11))
  if (seconds === undefined) return numberOf(text)
  if (began === undefined) return undefined
  const onsetS = (seconds - began + 86_400) % 86_400
  return 86_400 - onsetS < onsetS - endS ? onsetS - 86_400 : onsetS
}

function secondsOfDay(text: string): number | undefined {
  const [, hour, minute, second] = /^(\d{1,2}):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text) ?? []
  if (!second || Number(hour) > 23) return undefined
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second)
}
