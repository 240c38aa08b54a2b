import { stdout } from 'node:process'
import type { LegMovement, NightReport } from '@legato/sleep'
import { bytesOf, openRecording, readOpened, reportOf, scoreMarks, withMarks } from '@legato/sleep'
import { edfOf, nightOf } from '../generator/index.ts'

/*
 * A night of the generator with six movements put by hand, as EDF+ with its marks: what
 * `node conformance/nights/reader/marked.ts > marked.edf` writes, and marked.py has others read.
 */
const movements: readonly LegMovement[] = [20, 45, 45.2, 70, 95, 240].map((onsetS, n) => ({
  ...{ onsetS, durationS: n === 5 ? 12 : 2.5, leg: n === 2 ? 'right' : 'left', shape: null },
}))

export interface MarkedNight {
  readonly report: NightReport
  readonly before: Uint8Array
  readonly marked: Uint8Array
}

export async function markedNight(): Promise<MarkedNight> {
  const before = edfOf(nightOf({ profile: 'rls', seed: 7, hours: 0.1 }))
  const opened = await openRecording(bytesOf(before))
  if (opened.kind === 'refused') throw new Error('refused')
  const recording = await readOpened(opened, {})
  const report = reportOf(recording, scoreMarks(recording, { movements, quality: [] }), 'night.edf')
  const pieces: Uint8Array[] = []
  for await (const piece of withMarks(opened, report)) pieces.push(piece.slice())
  return { report, before, marked: Buffer.concat(pieces) }
}

if (import.meta.main) stdout.write((await markedNight()).marked)
