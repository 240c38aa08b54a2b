import { type CodeId, type Patient, reason } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { canonical } from './canonical.ts'
import { identifiersOf } from './identifiers.ts'
import type { Assembled, AssembledRecord, Doubt, Known } from './import-plan.ts'

/** Who a patient of the file is: one already here, a new one, or nobody can tell yet. */
export type Match =
  | { readonly kind: 'same'; readonly patient: PatientId }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubtful'; readonly doubt: Doubt }

/** A person: family name, first given name and birth date, written alike. */
export interface Name {
  readonly family: string
  readonly given: string | undefined
  readonly birthDate: string
}

/** Who each patient of the file is. Two that seem to be one person are a doubt as well. */
export function matchPatients(
  { records }: Assembled,
  known: Known,
): ReadonlyMap<AssembledRecord, Match> {
  const seen = new Set<string>()
  return new Map(
    records.map((record) => {
      const decided = known.decisions?.get(record.place)
      const match = decided ?? matchOf(record, known)
      const traits = traitsOf(record.patient, match)
      const isTwice = traits.some((trait) => seen.has(trait))
      for (const trait of traits) seen.add(trait)
      return [record, isTwice && !decided ? doubtful(record, 'patient-twice-in-file', []) : match]
    }),
  )
}

/**
 * A shared identifier decides, unless both family name and birth date speak against it. A patient
 * without identifiers is known again by the very same content. Name and birth date alone never
 * decide: that is for a person.
 */
function matchOf(record: AssembledRecord, { existing, digest }: Known): Match {
  const { patient } = record
  const identifiers = new Set(identifiersOf(patient))
  const bearers = existing.patients.filter((one) =>
    identifiersOf(one).some((identifier) => identifiers.has(identifier)),
  )
  const [bearer] = bearers
  if (idsOf(bearers).length > 1) return doubtful(record, 'patient-identifiers-conflict', bearers)
  if (bearer && differ(bearer, patient)) return doubtful(record, 'patient-differs', bearers)
  if (bearer?.id) return { kind: 'same', patient: id(bearer.id) }
  const twin = identifiers.size === 0 && existing.kept.get(contentKey(patient, digest))
  if (twin) return { kind: 'same', patient: id(twin.id) }
  const namesakes = existing.patients.filter((one) => areNamesakes(one, patient))
  return namesakes.length > 0 ? doubtful(record, 'patient-doubtful', namesakes) : { kind: 'new' }
}

/** The key under which a patient without identifiers is kept. */
export function contentKey(patient: Patient, digest: (text: string) => string): string {
  return `Patient|${digest(`${patient.id} ${canonical(patient)}`)}`
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

function areNamesakes(one: Patient, other: Patient): boolean {
  return namesOf(one).some((a) => namesOf(other).some((b) => isSameName(a, b)))
}

/** A given name that one of them does not have does not tell them apart. */
function isSameName(a: Name, b: Name): boolean {
  if (a.family !== b.family || a.birthDate !== b.birthDate) return false
  return !a.given || !b.given || a.given === b.given
}

/** Whether family name and birth date are both stated, and both others. */
function differ(one: Patient, other: Patient): boolean {
  const [a, b] = [namesOf(one), namesOf(other)]
  if (a.length === 0 || b.length === 0 || one.birthDate === other.birthDate) return false
  return !a.some(({ family }) => b.some((name) => name.family === family))
}

/** What would show that the same person stands in the file twice. */
function traitsOf(patient: Patient, match: Match): readonly string[] {
  const identifiers = identifiersOf(patient).map((identifier) => `identifier ${identifier}`)
  if (match.kind === 'same') return [`patient ${match.patient}`, ...identifiers]
  const names = namesOf(patient).map((one) => `${one.family} ${one.given} ${one.birthDate}`)
  return [...identifiers, ...names]
}

function doubtful({ place }: AssembledRecord, code: CodeId, candidates: readonly Patient[]): Match {
  return { kind: 'doubtful', doubt: { place, reason: reason(code), candidates: idsOf(candidates) } }
}

function idsOf(patients: readonly Patient[]): readonly PatientId[] {
  const ids = patients.map((patient) => patient.id).filter((one) => one !== undefined)
  return [...new Set(ids)].map((one) => id<'Patient'>(one))
}
