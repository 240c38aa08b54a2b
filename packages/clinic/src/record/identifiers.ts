import type { Patient } from '@legato/fhir'

/** `system|value` of each identifier that has both: less than that identifies nobody. */
export function identifiersOf(patient: Patient): readonly string[] {
  return (patient.identifier ?? [])
    .filter(({ system, value, use }) => system && value && use !== 'old' && use !== 'temp')
    .map(({ system, value }) => `${system}|${value}`)
}
