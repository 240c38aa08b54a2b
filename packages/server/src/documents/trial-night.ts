import { nightDocument } from '@legato/clinic'
import type { Document } from '@legato/clinic/care'
import {
  applyEdits,
  bytesOf,
  type Edit,
  idleEdits,
  marksOf,
  openRecording,
  readOpened,
  reportOf,
  type ScoreOptions,
  scoreMarks,
} from '@legato/sleep'
import { civilDate } from '@legato/values'
import { trialRecording } from '../nights/trial-recording.ts'

/** Five periodic movements in 240 s of sleep: 75 an hour. */
const RECORDING = trialRecording(
  [60, 80, 100, 120, 140].map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' as const })),
)

/** For tests: the report of an invented night, as a draft. */
export async function trialNight(
  edits: readonly Edit[] = [],
  asked: ScoreOptions = {},
): Promise<Document> {
  const asOf = civilDate('2026-11-22')
  const file = await openRecording(bytesOf(RECORDING))
  if (!asOf || file.kind === 'refused') throw new Error('refused')
  const recording = await readOpened(file, asked)
  const found = marksOf({ legs: recording.legs })
  const movements = applyEdits(found.movements, edits)
  const note = (marks: typeof found) =>
    reportOf(recording, scoreMarks(recording, marks, asked), 'night.edf')
  const told = {
    report: note({ ...found, movements }),
    automatic: note(found).indices,
    ...{ stages: recording.stages, edits, idle: idleEdits(found.movements, edits).size },
  }
  const ida = {
    ...{ resourceType: 'Patient' as const, id: 'ida', birthDate: '1972-05-01' },
    name: [{ given: ['Ida'], family: 'Invented' }],
  }
  return { ...nightDocument(ida, told, { asOf }), version: 3, standing: { kind: 'draft' } }
}
