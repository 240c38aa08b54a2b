import type { Standard } from '../scoring/scored.ts'
import type { MovementNote, NightReport, VerdictNote } from './night.ts'

const STANDARDS: readonly Standard[] = ['wasm-2016', 'aasm-v3']
const VERDICT = ['kind', 'series', 'respiratory', 'arousal'] as const

/** The columns: one movement a row, times in seconds since the recording's start. */
export function csvHead(): string {
  const verdicts = STANDARDS.flatMap((standard) => VERDICT.map((name) => `${standard} ${name}`))
  return row(['file', 'onset', 'duration', 'leg', 'stage', ...verdicts])
}

/** The movements as CSV (RFC 4180). What is not known is empty, never 0. */
export function movementsCsv(report: NightReport): string {
  return report.movements.map((movement) => movementRow(report.recording.file, movement)).join('')
}

function movementRow(file: string, { onset, duration, leg, stage, by }: MovementNote): string {
  const verdicts = STANDARDS.flatMap((standard) => verdictCells(by[standard]))
  return row([file, onset, duration, leg, stage, ...verdicts])
}

function verdictCells(verdict: VerdictNote | undefined): readonly Cell[] {
  return VERDICT.map((name) => verdict?.[name] ?? null)
}

type Cell = string | number | boolean | null

function row(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return `${cell}`
  const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
