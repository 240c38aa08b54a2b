import type { Patient } from '@legato/fhir'
import { identifiersOf } from './identifiers.ts'

/** A person: family name, first given name and birth date, written alike. */
export interface Name {
  readonly family: string
  readonly given: string | undefined
  readonly birthDate: string
}

/** Every name with a family name, together with the birth date; none without a birth date. */
export function namesOf({ name, birthDate }: Patient): readonly Name[] {
  if (!birthDate) return []
  return (name ?? []).flatMap(({ family, given }) =>
    family ? [{ family: alike(family), given: given?.[0] && alike(given[0]), birthDate }] : [],
  )
}

/** Without accents and in lower case: systems differ in both. */
function alike(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase()
}

export function areNamesakes(one: Patient, other: Patient): boolean {
  return namesOf(one).some((a) => namesOf(other).some((b) => isSameName(a, b)))
}

/** Whether both go, or went, under one family name with a given name that does not tell them apart. */
export function shareName(one: Patient, other: Patient): boolean {
  // A birth date is no part of a name: the same for both lets the names be compared alone.
  const [a, b] = [one, other].map((patient) => namesOf({ ...patient, birthDate: '1900' }))
  return a?.some((name) => b?.some((another) => isSameName(name, another))) ?? false
}

/** A given name that one of them does not have does not tell them apart. */
function isSameName(a: Name, b: Name): boolean {
  if (a.family !== b.family || a.birthDate !== b.birthDate) return false
  return !a.given || !b.given || a.given === b.given
}

/** Whether family name and birth date are both stated, and both others. */
export function differ(one: Patient, other: Patient): boolean {
  const [a, b] = [namesOf(one), namesOf(other)]
  if (a.length === 0 || b.length === 0 || one.birthDate === other.birthDate) return false
  return !a.some(({ family }) => b.some((name) => name.family === family))
}

/**
 * Whether two Patients under one id are one person, as two versions of a Patient are: by a shared
 * identifier, else by name and birth date as far as both have them. A default of ours.
 */
export function isSamePerson(one: Patient, other: Patient): boolean {
  const identifiers = new Set(identifiersOf(one))
  if (identifiersOf(other).some((identifier) => identifiers.has(identifier))) return true
  if (namesOf(one).length > 0 && namesOf(other).length > 0) return areNamesakes(one, other)
  return !one.birthDate || !other.birthDate || one.birthDate === other.birthDate
}
