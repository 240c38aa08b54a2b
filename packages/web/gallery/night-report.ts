import { nightDocument } from '@legato/clinic'
import type { Night, NightScoring } from '@legato/server/api'
import { documentHtml } from '@legato/server/trial'
import {
  applyEdits,
  DIAGNOSTICS,
  idleEdits,
  type Recording,
  reportOf,
  scoreMarks,
} from '@legato/sleep'
import { civilDate } from '@legato/values'

const WHO = {
  ...{ resourceType: 'Patient' as const, id: 'keller', birthDate: '1962-02-03' },
  name: [{ given: ['David'], family: 'Keller' }],
}

const UNCLOSED = {
  ...{ id: 'recording.records-unclosed', english: DIAGNOSTICS['records-unclosed'].english },
  values: { held: 25_200 },
}

/** The report of a night of the gallery, as the server makes it. */
export function nightReportPage(
  night: Night,
  { night: scored, found, edits }: NightScoring,
): string {
  const asOf = civilDate(night.at.slice(0, 10))
  if (!asOf) throw new Error('gallery: no day')
  const recording: Recording = {
    ...{ ...scored, kind: 'recording', format: 'EDF+C', start: night.start },
    channels: night.channels.map((channel) => ({ ...channel, prefilter: '' })),
    diagnostics: [{ code: 'records-unclosed', offset: 236, say: UNCLOSED }],
  }
  const noteOf = (movements: NightScoring['found']['movements']) =>
    reportOf(recording, scoreMarks(scored, { ...found, movements }, {}), night.file)
  const told = {
    report: noteOf([...applyEdits(found.movements, edits)]),
    automatic: noteOf(found.movements).indices,
    ...{ stages: scored.stages, edits, idle: idleEdits(found.movements, edits).size },
  }
  const [signature] = night.signed
  return documentHtml({
    ...nightDocument(WHO, told, { asOf }),
    version: 2,
    standing: signature
      ? { kind: 'signed', by: signature.by, at: signature.at.slice(0, 10) }
      : { kind: 'draft' },
  })
}
