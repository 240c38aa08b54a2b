import type { PatientRecord } from './record/index.ts'

/** What the patient is called now, as the record has it. */
export function nameOf({ patient }: PatientRecord): string | undefined {
  const name = patient.name?.find(({ use }) => use !== 'old') ?? patient.name?.[0]
  if (!name) return undefined
  return name.text ?? [...(name.given ?? []), name.family].filter(Boolean).join(' ')
}
