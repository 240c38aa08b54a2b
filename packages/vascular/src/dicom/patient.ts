import { type CivilDate, civilDate } from '@legato/values'
import type { Dataset } from './elements.ts'
import { TAG } from './tags.ts'
import { items, type Source, text } from './values.ts'

/** Whom the machine was told to examine. */
export interface DicomPatient {
  readonly family?: string
  readonly given?: string
  readonly birthDate?: CivilDate
  readonly sex?: 'female' | 'male' | 'other'
  readonly identifiers: readonly DicomIdentifier[]
}

export interface DicomIdentifier {
  readonly value: string
  readonly issuer?: string
}

export function patientOf(source: Source, dataset: Dataset): DicomPatient {
  const [family, given] = namesOf(text(source, dataset, TAG.patientName))
  const birthDate = dateOf(text(source, dataset, TAG.patientBirthDate))
  const sex = SEXES[text(source, dataset, TAG.patientSex)]
  const others = items(dataset, TAG.otherPatientIds)
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(birthDate && { birthDate }),
    ...(sex && { sex }),
    identifiers: [dataset, ...others].flatMap((one) => identifierOf(source, one)),
  }
}

/** `Family^Given^Middle^Prefix^Suffix`, before other ways of writing that `=` sets apart (PS3.5, 6.2.1). */
function namesOf(name: string): readonly (string | undefined)[] {
  return (name.split('=')[0] ?? '').split('^').map((part) => part.trim())
}

/** `20260131`; a few machines write it with points, as was done before 1993. */
export function dateOf(written: string): CivilDate | undefined {
  const [, year, month, day] = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(written) ?? []
  return year === undefined ? undefined : civilDate(`${year}-${month}-${day}`)
}

const SEXES: Readonly<Record<string, 'female' | 'male' | 'other'>> = {
  F: 'female',
  M: 'male',
  O: 'other',
}

function identifierOf(source: Source, dataset: Dataset): readonly DicomIdentifier[] {
  const value = text(source, dataset, TAG.patientId)
  const issuer = text(source, dataset, TAG.patientIssuer)
  if (value === '') return []
  return [issuer === '' ? { value } : { value, issuer }]
}
