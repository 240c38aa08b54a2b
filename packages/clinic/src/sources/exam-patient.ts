import type { Patient } from '@legato/fhir'
import type { DicomPatient } from '@legato/vascular'

/** Whether a file of a machine is of this patient. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly what: readonly ('name' | 'birth date')[] }
  /** Nothing speaks against it, and too little for it. */
  | { readonly kind: 'unproven' }

/**
 * A shared identifier shows it, or the same name with the same birth date; a name or a birth date
 * that is another one speaks against it, whatever else is shared. Identifiers of other systems say
 * nothing: machines rarely name whose they are.
 */
export function comparePatient(patient: Patient, found: DicomPatient): Comparison {
  const [name, birthDate] = [compareName(patient, found), compareBirth(patient, found)]
  const what = [
    ...(name === 'other' ? (['name'] as const) : []),
    ...(birthDate === 'other' ? (['birth date'] as const) : []),
  ]
  if (what.length > 0) return { kind: 'differs', what }
  const isKnown = sharesIdentifier(patient, found) || (name === 'same' && birthDate === 'same')
  return { kind: isKnown ? 'same' : 'unproven' }
}

export type Trait = 'same' | 'other' | 'unknown'

function compareName({ name = [] }: Patient, { family, given }: DicomPatient): Trait {
  const stated = name.filter((one) => one.family)
  if (stated.length === 0 || family === undefined) return 'unknown'
  const isSame = stated.some(
    (one) =>
      alike(one.family ?? '') === alike(family) && mayBe(one.given?.[0], given?.split(' ')[0]),
  )
  return isSame ? 'same' : 'other'
}

/** A given name that one of them does not have does not tell them apart. */
function mayBe(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return true
  return alike(one.split(' ')[0] ?? '') === alike(other)
}

/** Without accents and in lower case: machines have neither umlauts nor patience. */
export function alike(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{Diacritic}/gu, '')
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

export function compareBirth(
  { birthDate }: Patient,
  found: Pick<DicomPatient, 'birthDate'>,
): Trait {
  // A date of birth of which only the year is known tells nobody apart.
  if (birthDate?.length !== 10 || found.birthDate === undefined) return 'unknown'
  return birthDate === found.birthDate ? 'same' : 'other'
}

export function sharesIdentifier(
  { identifier = [] }: Patient,
  { identifiers }: Pick<DicomPatient, 'identifiers'>,
): boolean {
  return identifier.some(({ value, use }) =>
    identifiers.some((one) => use !== 'old' && value !== undefined && one.value === value),
  )
}
