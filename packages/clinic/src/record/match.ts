import { type CodeId, type Patient, reason } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { canonical } from './canonical.ts'
import { identifiersOf } from './identifiers.ts'
import type { Assembled, AssembledRecord, Doubt, Known } from './import-plan.ts'
import { replacedBy } from './merge-link.ts'
import { areNamesakes, differ, namesOf } from './person.ts'

/** Who a patient of the file is: one already here, a new one, or nobody can tell yet. */
export type Match =
  | { readonly kind: 'same'; readonly patient: PatientId }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubtful'; readonly doubt: Doubt }

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
  if (bearers.some(replacedBy)) return doubtful(record, 'patient-replaced', bearers)
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

/** Whoever was merged into another is that other from then on. */
function idsOf(patients: readonly Patient[]): readonly PatientId[] {
  const ids = patients
    .map((patient) => replacedBy(patient) ?? patient.id)
    .filter((one) => one !== undefined)
  return [...new Set(ids)].map((one) => id<'Patient'>(one))
}
