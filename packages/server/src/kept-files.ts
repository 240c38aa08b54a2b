import type { Actor, Answer, Repository } from '@legato/clinic/record'
import { parseSearch, type Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { UltrasoundFile, UnknownPlace } from './api-exams.ts'
import { bytesOf, isKeptImage, isKeptReport, unknownIn } from './exam-files.ts'
import { ok, refused } from './repository/index.ts'

export interface FileAddress {
  readonly patient: PatientId
  readonly type: 'Media' | 'DocumentReference'
  readonly id: string
}

/** So many are listed: more than a leg is ever photographed, and more reports than a mapping needs. */
const MOST = 500

/** The ultrasound images of a patient, the newest first. */
export async function imagesOf(
  repository: Repository,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<readonly UltrasoundFile[]>> {
  const within = await repository.read(actor, { patient, type: 'Patient', id: patient })
  if (within.kind === 'refused') return within
  const found = await search(repository, actor, { of: 'Media', subject: `Patient/${patient}` })
  if (found.kind === 'refused') return found
  const images = found.value.filter(isKeptImage).map((media) => ({
    ...{ id: media.id ?? '', machine: media.deviceName ?? '', frames: media.frames ?? 1 },
    ...(media.createdDateTime && { date: media.createdDateTime }),
  }))
  return ok(images.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')))
}

/** Where codes and labels were met that no table knew, among the patients whom the actor may read. */
export async function unknownPlaces(
  repository: Repository,
  actor: Actor,
): Promise<Answer<readonly UnknownPlace[]>> {
  const found = await search(repository, actor, {
    of: 'DocumentReference',
    _sort: '-_lastUpdated',
    type: 'urn:legato:machine-file|report',
  })
  if (found.kind === 'refused') return found
  const places = found.value.filter(isKeptReport).flatMap((report) => {
    const patient = report.subject?.reference?.replace('Patient/', '')
    const { attachment } = report.content[0] ?? {}
    if (!patient || !report.id) return []
    return unknownIn(report).map((unknown) => ({
      ...{ ...unknown, patient, report: report.id ?? '', machine: attachment?.title ?? '' },
      ...(attachment?.creation && { date: attachment.creation }),
    }))
  })
  return ok(places)
}

/** The bytes of a file as it came. */
export async function keptBytes(
  repository: Repository,
  actor: Actor,
  { patient, type: of, id: _id }: FileAddress,
): Promise<Answer<Buffer>> {
  const within = await repository.read(actor, { patient, type: 'Patient', id: patient })
  if (within.kind === 'refused') return within
  const found = await search(repository, actor, { of, _id, subject: `Patient/${patient}` })
  if (found.kind === 'refused') return found
  const [held] = found.value
  const id = held && bytesOf(held)
  if (id === undefined) return refused({ code: 'not-found' })
  const binary = await repository.read(actor, { patient, type: 'Binary', id })
  if (binary.kind === 'refused') return binary
  const data = binary.value.resourceType === 'Binary' ? binary.value.data : undefined
  return data === undefined ? refused({ code: 'not-found' }) : ok(Buffer.from(data, 'base64'))
}

interface Wanted extends Readonly<Record<string, string>> {
  readonly of: FileAddress['type']
}

async function search(
  { resources }: Repository,
  actor: Actor,
  { of, ...params }: Wanted,
): Promise<Answer<readonly Resource[]>> {
  const parsed = parseSearch(of, Object.entries({ ...params, _count: String(MOST) }))
  if (parsed.kind === 'refused') return parsed
  const found = await resources.search(actor, parsed.query)
  return found.kind === 'refused' ? found : ok(found.value.matches)
}
