import { compareRecorded } from '@legato/clinic/sources'
import type { Issue, Patient } from '@legato/fhir'
import { diagnosticNote, openRecording, type RecordedPerson } from '@legato/sleep'
import { CHUNK } from './pieces.ts'

/**
 * Why a recording is not taken into the record of a patient: it is none, or does not show that it is
 * theirs. Only the header is read: whoever sent something else is told before the rest has come.
 */
export async function whyRefused(
  head: Buffer,
  patient: Patient,
  { size = Number.MAX_SAFE_INTEGER, reason }: { readonly size?: number; readonly reason?: string },
): Promise<Issue | undefined> {
  const opened = await openRecording({
    size: head.length < CHUNK ? head.length : size,
    read: async (offset, length) => new Uint8Array(head.subarray(offset, offset + length)),
  })
  if (opened.kind === 'opened') return whyNotTheirs(patient, opened.person, reason)
  const [last] = opened.diagnostics.slice(-1).map(diagnosticNote)
  return last && { code: 'recording-refused', at: last.code, values: { why: last.say } }
}

/** Another's recording is refused whole, whatever is said; one that shows too little needs a reason. */
function whyNotTheirs(
  patient: Patient,
  person: RecordedPerson,
  reason: string | undefined,
): Issue | undefined {
  const comparison = compareRecorded(patient, person)
  if (comparison.kind === 'differs')
    return { code: 'recording-of-another', values: { differs: comparison.what.join(', ') } }
  return comparison.kind === 'unproven' && reason === undefined
    ? { code: 'recording-unproven' }
    : undefined
}
