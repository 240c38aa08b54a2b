import { createHash } from 'node:crypto'
import type { Actor, Answer, ImportSummary, Repository, Write } from '@legato/clinic/record'
import {
  comparePatient,
  type ExamFile,
  type ExamNote,
  examResources,
  type FoundExam,
  type FoundImage,
  readExamFile,
} from '@legato/clinic/sources'
import { mapReferences, type Patient, type Resource, referenceTo } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import { dicomProblem, type SiteMapping, weightOfProblem } from '@legato/vascular'
import { filesOf, linkedFile } from './exam-files.ts'
import { fallenAway } from './exam-results.ts'
import { ok, refused as refusal } from './repository/index.ts'
import { issuedWith } from './vessel-issued.ts'

/** What became of a file that was given to the record of a patient. */
export interface TakenExam {
  readonly summary?: ImportSummary
  readonly files: readonly ExamFile[]
}

export interface ExamUpload {
  readonly patient: PatientId
  readonly bytes: Uint8Array
  readonly site?: SiteMapping
}

export interface ExamParts {
  readonly repository: Repository
  readonly newId: () => string
}

/**
 * Takes an exam into the record of this patient, as a report of a machine or as JSON. A file of
 * another patient, or of nobody that can be told, is refused whole. The same file again changes
 * nothing; with a better mapping it is a new version.
 */
export async function takeExam(
  parts: ExamParts,
  actor: Actor,
  { patient, bytes, site }: ExamUpload,
): Promise<Answer<TakenExam>> {
  // Who may take nothing in is told nothing of the file.
  const may = await parts.repository.received(actor, [])
  if (may.kind === 'refused') return may
  const address = { patient, type: 'Patient', id: patient }
  const held = await parts.repository.read(actor, address)
  if (held.kind === 'refused') return held
  const read = readExamFile(bytes, { decode, ...(site && { site }) })
  const { value } = held
  const files = read.map((file) =>
    value.resourceType === 'Patient' ? ofPatient(value, file) : file,
  )
  const found = files.filter((file) => file.kind !== 'none')
  if (found.length === 0) return ok({ files })
  const taken = await intoRecord(parts, actor, { patient, found, bytes })
  return taken.kind === 'refused' ? taken : ok({ summary: taken.value, files })
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The file, or why it is not taken into this record. JSON names nobody: who sends it says whose it is. */
function ofPatient(patient: Patient, file: ExamFile): ExamFile {
  if (file.kind === 'none') return file
  if (file.kind === 'exam' && file.source === 'fhir') return refused('exam-in-fhir')
  if (file.patient === undefined) return file
  const comparison = comparePatient(patient, file.patient)
  switch (comparison.kind) {
    case 'same':
      return file
    case 'unproven':
      return refused('patient-unproven')
    case 'differs':
      return refused('wrong-patient', { differs: [...comparison.what] })
  }
}

function refused(
  code: 'exam-in-fhir' | 'patient-unproven' | 'wrong-patient',
  values: Readonly<Record<string, readonly string[]>> = {},
): ExamFile {
  const problem = dicomProblem(code, values)
  const note: ExamNote = { code, weight: weightOfProblem(problem), place: '', say: problem.say }
  return { kind: 'none', notes: [note] }
}

interface Found {
  readonly patient: PatientId
  readonly found: readonly (FoundExam | FoundImage)[]
  readonly bytes: Uint8Array
}

async function intoRecord(
  { repository, newId }: ExamParts,
  actor: Actor,
  { patient, found, bytes }: Found,
): Promise<Answer<ImportSummary>> {
  const keyed = found.flatMap((one) => [
    ...(one.kind === 'exam' ? keyedOf(one, patient) : []),
    ...keptAsItCame(one, { patient, bytes }),
  ])
  const kept = await repository.received(
    actor,
    keyed.map(({ key }) => key),
  )
  if (kept.kind === 'refused') return kept
  const named = keyed.map((one) => ({ ...one, id: kept.value.get(one.key)?.id ?? newId() }))
  const names = new Map(
    named.map(({ resource, id }) => [referenceTo(resource), `${resource.resourceType}/${id}`]),
  )
  const changed = named.filter(({ key, digest }) => kept.value.get(key)?.digest !== digest)
  const writes = changed.map(({ resource, id, key, digest }): Write => {
    const renamed = (address: string) => names.get(address) ?? address
    const linked = linkedFile(mapReferences(resource, renamed), renamed)
    return { resource: { ...linked, id }, patient, sourceKey: key, digest }
  })
  const known = writes.filter(({ sourceKey }) => kept.value.has(sourceKey))
  if (await isOurs(repository, actor, known)) return refusal({ code: 'exam-changed-here' })
  const fallen = await fallenAway(repository, actor, known)
  const unchanged = named.length - writes.length
  return repository.receive(actor, { writes: [...writes, ...fallen], unchanged })
}

/** Whether one of these reports was changed or signed here since it came: a machine takes nothing of that back. */
async function isOurs(
  repository: Repository,
  actor: Actor,
  known: readonly Write[],
): Promise<boolean> {
  for (const { resource, patient } of known) {
    if (resource.resourceType !== 'DiagnosticReport' || resource.id === undefined) continue
    const address = { patient, type: 'DiagnosticReport', id: resource.id }
    const held = await repository.read(actor, address)
    // What is changed or signed here bears its instant.
    if (held.kind === 'ok' && 'issued' in held.value && held.value.issued !== undefined) return true
  }
  return false
}

interface Keyed {
  readonly resource: Resource
  readonly key: string
  readonly digest: string
}

/** A report is known again by its UID, JSON by its content. */
function keyedOf({ exam, status, uid }: FoundExam, patient: PatientId): readonly Keyed[] {
  const name = uid || sha256(JSON.stringify(exam))
  const of = { id: 'exam', subject: `Patient/${patient}`, status }
  const [report, ...observations] = examResources(exam, of)
  const whole = status === 'final' ? issuedWith(report, exam) : report
  return [whole, ...observations].map((resource) => ({
    resource,
    key: `${patient}|${resource.resourceType}|exam ${name}|${resource.id}`,
    digest: sha256(JSON.stringify(resource)),
  }))
}

/** The file itself, known again by its bytes. JSON is kept as the exam that it is. */
function keptAsItCame(
  one: FoundExam | FoundImage,
  { patient, bytes }: Pick<Found, 'patient' | 'bytes'>,
): readonly Keyed[] {
  if (one.kind === 'exam' && one.source !== 'dicom') return []
  const name = sha256(bytes)
  return filesOf(one, { name, patient, bytes }).map((resource) => ({
    resource,
    key: `${patient}|${resource.resourceType}|file ${name}`,
    digest: sha256(JSON.stringify(resource)),
  }))
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
