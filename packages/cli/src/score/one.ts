import { createHash } from 'node:crypto'
import { closeSync } from 'node:fs'
import { basename } from 'node:path'
import { bytesAt, openNamed } from '@legato/server/recordings'
import type { DiagnosticNote, NightReport, Opened, Refused } from '@legato/sleep'
import {
  diagnosticNote,
  movementsCsv,
  nightText,
  openRecording,
  reportOf,
  scoreOpened,
} from '@legato/sleep'
import type { ScoreCommand } from './arguments.ts'

/** One recording to score. A descriptor stands for what was read from the standard input. */
export interface Job {
  readonly path: string
  readonly descriptor?: number
  readonly asked: Omit<ScoreCommand, 'kind' | 'paths'>
}

/** What to write, and what to tell of a file that was not scored. */
export interface Outcome {
  readonly text: string
  /** Absent where the recording was scored. */
  readonly problem?: string
}

/** Scores one recording. Rejects only when the disk fails. */
export async function scoreFile(job: Job): Promise<Outcome> {
  const descriptor = job.descriptor ?? openNamed(job.path)
  try {
    const opened = await openRecording(bytesAt(descriptor))
    if (opened.kind === 'refused') return refused(job, opened)
    const report = await reportFor(opened, job)
    return { text: await formed(report, job), ...problemOf(report) }
  } finally {
    if (job.descriptor === undefined) closeSync(descriptor)
  }
}

/** Reads and scores what is open. */
export async function reportFor(opened: Opened, { path, asked }: Job): Promise<NightReport> {
  const { legs, hypnogram, standards, options: choices } = asked
  const beside = hypnogram === undefined ? undefined : openNamed(hypnogram)
  try {
    const options = {
      standards,
      ...(choices && { options: choices }),
      ...(legs && { legs }),
      ...(beside !== undefined && { hypnogram: bytesAt(beside) }),
    }
    const { recording, scored } = await scoreOpened(opened, options)
    return reportOf(recording, scored, basename(path))
  } finally {
    if (beside !== undefined) closeSync(beside)
  }
}

async function formed(report: NightReport, { path, asked }: Job): Promise<string> {
  switch (asked.format) {
    case 'text':
      return nightText(report)
    case 'json':
      return `${JSON.stringify(report)}\n`
    case 'csv':
      return movementsCsv(report)
    case 'fhir': {
      const { nightBundle } = await import('@legato/clinic/sources')
      const json = JSON.stringify(report)
      const id = `night-${createHash('sha256').update(json).digest('hex').slice(0, 24)}`
      return `${JSON.stringify(nightBundle(report, id))}\n`
    }
    case 'edf':
      throw new TypeError(`cli: ${path} is written as EDF in pieces, never as a text`)
  }
}

/** A recording of which nothing can be read is told in words, and as data to those who read data. */
function refused({ path, asked }: Job, { diagnostics }: Refused): Outcome {
  const notes = diagnostics.map(diagnosticNote)
  const file = basename(path)
  const object = {
    schema: 'legato-night/1',
    status: 'refused',
    recording: { file },
    diagnostics: notes,
  }
  const text = asked.format === 'json' ? `${JSON.stringify(object)}\n` : ''
  return { text, problem: toldOf(notes.at(-1)) }
}

export function toldOf(note: DiagnosticNote | undefined): string {
  if (!note) return 'nothing could be read'
  const { say, code, offset } = note
  return `${say} (${code}${offset === null ? '' : `, byte ${offset}`})`
}

/** Without a leg nothing was scored, however well the rest was read. */
export function problemOf({ channels, diagnostics }: NightReport): { problem?: string } {
  if (channels.some(({ leg }) => leg !== null)) return {}
  const why = diagnostics.find(({ code }) => LEGLESS.has(code))
  return { problem: toldOf(why ?? diagnostics.at(-1)) }
}

const LEGLESS: ReadonlySet<string> = new Set([
  'no-leg-channel',
  'leg-unknown',
  'digital-range',
  'physical-range',
  'number-unreadable',
  'unit-unknown',
  'duration-unreadable',
])
