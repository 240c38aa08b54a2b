import type { Resource } from '@legato/fhir'
import type { ImportId, Message, PatientId } from '@legato/values'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import type { PatientRecord } from './patient-record.ts'
import type { Resources } from './resources.ts'
import type { Ruled, Ruling } from './ruling.ts'

export interface PatientSummary {
  readonly id: PatientId
  readonly name: string
  readonly birthDate?: string
  readonly sex?: string
  /** Known by name only: the record is closed to the actor, but for breaking the glass. */
  readonly outOfReach?: true
}

/** A version to be written. The repository numbers it, stamps it and keeps the one before. */
export interface Write {
  readonly resource: Resource
  readonly patient: PatientId
  /** The resource's identity at its source, so that the same one met again is known. */
  readonly sourceKey: string
  /** Equal for equal content, so that an unchanged resource is not written again. */
  readonly digest: string
}

/** A patient of an import about whom a person must decide. Nothing of theirs is in the record. */
export interface HeldPatient {
  /** The Patient's place in the file. */
  readonly place: string
  readonly reason: Message
  /** Who it may be. */
  readonly candidates: readonly PatientId[]
  readonly name: string
  readonly birthDate?: string
  /** All that came with them, as `pack` wrote it, to be taken in once it is decided. */
  readonly content: string
}

/** A held patient, waiting for a decision. */
export interface OpenDoubt extends HeldPatient {
  readonly id: string
  readonly importId: ImportId
  readonly at: string
}

/** An import as it is taken: whole or not at all. */
export interface Intake {
  readonly writes: readonly Write[]
  readonly unchanged: number
  readonly held: readonly HeldPatient[]
  /** The doubt that this import settles. */
  readonly settles?: string
}

/** What machines left of one patient, as it is taken: whole or not at all. */
export type Received = Pick<Intake, 'writes' | 'unchanged'>

/** What was kept under a source key before. */
export interface Kept {
  readonly id: string
  readonly digest: string
}

export interface ImportSummary {
  readonly id: ImportId
  readonly at: string
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** How many patients were held back for a person to decide. */
  readonly held: number
  readonly undone: boolean
}

/**
 * Where records are kept: a port with one contract suite. Every call says who asks; each change
 * and its AuditEvent are one transaction; what cannot be written whole is not written.
 */
export interface Repository {
  /** Each resource by itself, a patient's or the clinic's. */
  readonly resources: Resources
  patients(actor: Actor, query: PatientQuery): Promise<Answer<readonly PatientSummary[]>>
  /** These patients as a list shows them, in its order; who is not here is left out. */
  summaries(
    actor: Actor,
    patients: readonly PatientId[],
  ): Promise<Answer<readonly PatientSummary[]>>
  record(actor: Actor, patient: PatientId): Promise<Answer<PatientRecord>>
  /** One resource of a patient as it is now. */
  read(actor: Actor, address: ResourceAddress): Promise<Answer<Resource>>
  /** Its versions, newest first; a deletion leaves none. */
  history(actor: Actor, address: ResourceAddress): Promise<Answer<readonly Resource[]>>
  /** For matching: the patients that carry one of these `system|value` identifiers. */
  byIdentifier(actor: Actor, identifiers: readonly string[]): Promise<Answer<readonly Resource[]>>
  /** For matching: the patients of this family name and birth date. */
  byNameAndBirth(
    actor: Actor,
    family: string,
    birthDate: string,
  ): Promise<Answer<readonly Resource[]>>
  kept(actor: Actor, sourceKeys: readonly string[]): Promise<Answer<ReadonlyMap<string, Kept>>>
  /** Takes an import whole or not at all, with those of its patients who are held back. */
  take(actor: Actor, intake: Intake): Promise<Answer<ImportSummary>>
  /** The same for those who may take in what a machine measured, and no more. */
  received(actor: Actor, sourceKeys: readonly string[]): Promise<Answer<ReadonlyMap<string, Kept>>>
  receive(actor: Actor, received: Received): Promise<Answer<ImportSummary>>
  /** The clinic's latest import that was not undone. */
  lastImport(actor: Actor): Promise<Answer<ImportSummary | undefined>>
  /** Takes the last import back whole: what it made is gone, what it changed is as before; history stays. */
  undo(actor: Actor, importId: ImportId): Promise<Answer<ImportSummary>>
  /** The held patients about whom nobody has decided yet, oldest first. */
  doubts(actor: Actor): Promise<Answer<readonly OpenDoubt[]>>
  /** What the clinic ruled about its knowledge, oldest first. */
  rulings(actor: Actor): Promise<Answer<readonly Ruled[]>>
  /** Adds a ruling, under the name of who stands for it. None is ever changed or removed. */
  rule(actor: Actor, ruling: Ruling, by: string): Promise<Answer<Ruled>>
}

/** A resource within the record of its patient, who decides about access. */
export interface ResourceAddress {
  readonly patient: PatientId
  readonly type: string
  readonly id: string
}

export interface PatientQuery {
  /** Part of a name, an identifier or a birth date; all patients when empty. */
  readonly text: string
  readonly limit: number
  readonly after?: string
}
