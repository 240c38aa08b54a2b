import type { Content } from './care/index.ts'
import type { PatientRecord } from './record/index.ts'

/** What the patient is called now, as the record has it. */
export function nameOf({ patient }: Pick<PatientRecord, 'patient'>): string | undefined {
  const name = patient.name?.find(({ use }) => use !== 'old') ?? patient.name?.[0]
  if (!name) return undefined
  return name.text ?? [...(name.given ?? []), name.family].filter(Boolean).join(' ')
}

/** Whose a document is, as it tells on every page. */
export function personOf(record: Pick<PatientRecord, 'patient'>): Content['patient'] {
  const { birthDate, identifier } = record.patient
  const number = identifier?.find(({ value }) => value !== undefined)?.value
  return {
    name: nameOf(record) ?? 'Name not known',
    ...(birthDate !== undefined && { birthDate }),
    ...(number !== undefined && { identifier: number }),
  }
}
