import type { Received } from '@legato/clinic/sources'
import { patientKeysOf } from '@legato/clinic/sources'

const PATIENT = /"reference"\s*:\s*"(Patient\/[A-Za-z0-9.-]{1,64})"/g

/**
 * The patients that a line of NDJSON belongs to, without parsing it where the text alone is
 * enough: it refers to one patient and to nobody else, and is no Patient and no Bundle itself.
 * Everything less plain is read in full.
 */
export function patientsOf(text: string, receive: () => Received): readonly string[] {
  if (/"resourceType"\s*:\s*"(Patient|Bundle)"|"urn:|https?:[^"]*\/Patient\//.test(text)) {
    return patientKeysOf(receive())
  }
  const found = new Set([...text.matchAll(PATIENT)].map((match) => match[1] ?? ''))
  return found.size === 1 ? [...found] : patientKeysOf(receive())
}
