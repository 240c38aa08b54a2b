import type { OperationOutcome, Resource } from '@legato/fhir'
import type { ImportId, PatientId } from '@legato/values'
import type { Actor } from './actor.ts'
import type { PatientRecord } from './patient-record.ts'

/** The answer of the repository: what was asked for, or why not, in FHIR's own words. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly outcome: OperationOutcome }

export interface PatientSummary {
  readonly id: PatientId
  readonly name: string
  readonly birthDate?: string
  readonly sex?: string
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
  readonly undone: boolean
}

/**
 * Where records are kept: a port with one contract suite. Every call says who asks; each change
 * and its AuditEvent are one transaction; what cannot be written whole is not written.
 */
export interface Repository {
  patients(actor: Actor, query: PatientQuery): Promise<Answer<readonly PatientSummary[]>>
  record(actor: Actor, patient: PatientId): Promise<Answer<PatientRecord>>
  /** Every version, newest first. */
  history(actor: Actor, reference: string): Promise<Answer<readonly Resource[]>>
  /** For matching: the patients that carry one of these `system|value` identifiers. */
  byIdentifier(actor: Actor, identifiers: readonly string[]): Promise<Answer<readonly Resource[]>>
  /** For matching: the patients of this family name and birth date. */
  byNameAndBirth(
    actor: Actor,
    family: string,
    birthDate: string,
  ): Promise<Answer<readonly Resource[]>>
  kept(actor: Actor, sourceKeys: readonly string[]): Promise<Answer<ReadonlyMap<string, Kept>>>
  /** Takes an import whole or not at all. */
  take(actor: Actor, writes: readonly Write[], unchanged: number): Promise<Answer<ImportSummary>>
  /** The clinic's latest import that was not undone. */
  lastImport(actor: Actor): Promise<Answer<ImportSummary | undefined>>
  /** Takes the last import back whole: what it made is gone, what it changed is as before; history stays. */
  undo(actor: Actor, importId: ImportId): Promise<Answer<ImportSummary>>
}

export interface PatientQuery {
  /** Part of a name, an identifier or a birth date; all patients when empty. */
  readonly text: string
  readonly limit: number
  readonly after?: string
}
