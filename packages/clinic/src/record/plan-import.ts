import { mapReferences, type Patient, type Resource, referenceTo } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { canonical } from './canonical.ts'
import { identifiersOf } from './identifiers.ts'
import type {
  Assembled,
  AssembledRecord,
  ImportPlan,
  Known,
  Lookups,
  Means,
} from './import-plan.ts'
import { contentKey, matchPatients } from './match.ts'
import { withReplacedOf } from './merge-link.ts'
import { namesOf } from './person.ts'
import type { Write } from './repository.ts'

/** What to look for before anything can be planned: patients who may be those of the file. */
export function lookups({ records }: Assembled, digest: Means['digest']): Lookups {
  const patients = records.map((record) => record.patient)
  return {
    identifiers: [...new Set(patients.flatMap(identifiersOf))],
    names: patients.flatMap(namesOf),
    sourceKeys: patients
      .filter((patient) => identifiersOf(patient).length === 0)
      .map((patient) => contentKey(patient, digest)),
  }
}

/** Under which keys the repository may hold what the file brings, for patients already here. */
export function sourceKeys(assembled: Assembled, known: Known): readonly string[] {
  return [...matchPatients(assembled, known)].flatMap(([record, match]) =>
    match.kind === 'same' ? keyed(record, match.patient, known.digest).map(({ key }) => key) : [],
  )
}

/**
 * What has to be written so that the record holds what the file says: new resources, and new
 * versions where the content changed; the same file again changes nothing. Of a doubtful patient
 * nothing is written.
 */
export function planImport(assembled: Assembled, means: Means): ImportPlan {
  const matches = [...matchPatients(assembled, means)]
  const doubts = matches.flatMap(([, match]) => (match.kind === 'doubtful' ? [match.doubt] : []))
  const parts = matches.flatMap(([record, match]) => {
    if (match.kind === 'doubtful') return []
    return [partOf(record, match.kind === 'same' ? match.patient : id(means.newId()), means)]
  })
  return {
    writes: parts.flatMap((part) => part.writes),
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
    doubts,
    patients: parts.map((part) => part.patient),
  }
}

interface Keyed {
  readonly resource: Resource
  readonly key: string
  readonly digest: string
}

function partOf(record: AssembledRecord, patient: PatientId, means: Means) {
  const { kept, patients } = means.existing
  const all = keyed(record, patient, means.digest)
  const named = all.map((one) => {
    const isSelf = one.resource === record.patient
    return { ...one, id: isSelf ? patient : (kept.get(one.key)?.id ?? means.newId()) }
  })
  const names = new Map(
    named.map((one) => [referenceTo(one.resource), `${one.resource.resourceType}/${one.id}`]),
  )
  const changed = named.filter(({ key, digest }) => kept.get(key)?.digest !== digest)
  const writes = changed.map(({ resource, id: newId, key, digest }): Write => {
    const linked = mapReferences(resource, (reference) => names.get(reference) ?? reference)
    const before = patients.find((one) => one.id === newId)
    return {
      resource: { ...withWhatIsKnownOf(before, linked), id: newId },
      patient,
      sourceKey: key,
      digest,
    }
  })
  return { patient, writes, unchanged: all.length - changed.length }
}

/** Each resource once, under its key and digest. */
function keyed(record: AssembledRecord, patient: PatientId, digest: Means['digest']): Keyed[] {
  const found = new Map<string, Keyed>()
  for (const resource of [record.patient, ...record.resources, ...record.withdrawn]) {
    const content = digest(canonical(resource))
    const own = keyOf(record, resource, { patient, digest, content })
    // Some systems give one business identifier to several resources: content tells them apart.
    const isTaken = found.has(own) && found.get(own)?.digest !== content
    const key = isTaken ? `${own}|${content}` : own
    found.set(key, { resource, key, digest: content })
  }
  return [...found.values()]
}

interface Naming {
  readonly patient: PatientId
  readonly digest: Means['digest']
  readonly content: string
}

/** The patient stands in front: what belongs to nobody in particular is kept with each patient. */
function keyOf(record: AssembledRecord, resource: Resource, naming: Naming): string {
  const { patient, digest, content } = naming
  if (resource === record.patient)
    return identifiersOf(record.patient).length > 0
      ? `${patient}|Patient`
      : contentKey(record.patient, digest)
  const identity = record.identities.get(referenceTo(resource) ?? '')
  return `${patient}|${resource.resourceType}|${identity ?? content}`
}

/** A patient keeps the identifiers of earlier sources, by which those find them, and merges done here. */
function withWhatIsKnownOf(before: Patient | undefined, after: Resource): Resource {
  if (!before || after.resourceType !== 'Patient') return after
  const known = new Set(identifiersOf(after))
  const others = (before.identifier ?? []).filter(
    ({ system, value }) => !known.has(`${system}|${value}`),
  )
  const merged = withReplacedOf(before, after)
  return others.length > 0
    ? { ...merged, identifier: [...(after.identifier ?? []), ...others] }
    : merged
}
