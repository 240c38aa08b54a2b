import { isPhotograph } from '@legato/clinic/record'
import type { ClinicId } from '@legato/values'
import type { Query } from './store.ts'
import type { NewVersion } from './versions.ts'

/** Whether a photograph is among them of a patient who has not agreed to any. */
export async function lacksConsent(
  query: Query,
  clinic: ClinicId,
  versions: readonly NewVersion[],
): Promise<boolean> {
  const patients = versions.flatMap(({ content, patient }) =>
    content !== null && patient !== null && isPhotograph(content) ? patient : [],
  )
  if (patients.length === 0) return false
  const agreed = await query<{ patient: string }>(
    `select patient from legato.consent
      where clinic = $1 and patient = any ($2) and purpose = 'photographs' and permits`,
    [clinic, patients],
  )
  return new Set(patients).size > agreed.length
}
