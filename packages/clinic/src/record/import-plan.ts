import type { Patient, Resource } from '@legato/fhir'
import type { Message, PatientId } from '@legato/values'
import type { Unread } from '../sources/index.ts'
import type { PatientRecord } from './patient-record.ts'
import type { Kept, Write } from './repository.ts'

/**
 * How a file enters the record: `assembleParts`, then `takeIn`, which over the repository
 *
 * 1. finds the patients who may be those of the file (`lookups`),
 * 2. finds what is held of them under the file's source keys (`sourceKeys`),
 * 3. plans what to write (`planImport`), and writes it whole or not at all (`take`).
 */

/** One patient of a file, with what the sender withdrew and where each resource came from. */
export interface AssembledRecord extends PatientRecord {
  /** The Patient's place in the file; also the name of a doubt about this patient. */
  readonly place: string
  /** Entered in error: not part of the record, but kept, so that an earlier version is replaced. */
  readonly withdrawn: readonly Resource[]
  /**
   * What identifies each resource across files, by its `Type/id` here. Undefined for a resource
   * that nothing identifies but its content.
   */
  readonly identities: ReadonlyMap<string, string | undefined>
}

/** What a file holds, patient by patient, and what in it could not be used. */
export interface Assembled {
  readonly records: readonly AssembledRecord[]
  readonly unread: readonly Unread[]
}

/** A clinician's answer to a doubt: it is that patient, or nobody known. */
export type Decision =
  | { readonly kind: 'same'; readonly patient: PatientId }
  | { readonly kind: 'new' }

/** A patient who may already be here. Nothing of theirs is written until a person decides. */
export interface Doubt {
  readonly place: string
  readonly reason: Message
  readonly candidates: readonly PatientId[]
}

/** What to ask the repository for before planning. */
export interface Lookups {
  /** For `byIdentifier`. */
  readonly identifiers: readonly string[]
  /** For `byNameAndBirth`; family names in lower case and without accents. */
  readonly names: readonly { readonly family: string; readonly birthDate: string }[]
  /** For `kept`. */
  readonly sourceKeys: readonly string[]
}

/** What the repository already holds that could matter to the import. */
export interface Existing {
  readonly patients: readonly Patient[]
  readonly kept: ReadonlyMap<string, Kept>
}

/** What matching needs. */
export interface Known {
  readonly existing: Existing
  /** By the place of the Patient in the file. */
  readonly decisions?: ReadonlyMap<string, Decision>
  /** A hash that equal texts share and different texts do not: SHA-256. */
  readonly digest: (text: string) => string
}

/** What planning needs. */
export interface Means extends Known {
  /** A fresh FHIR id. */
  readonly newId: () => string
}

export interface ImportPlan {
  readonly writes: readonly Write[]
  readonly unchanged: number
  readonly doubts: readonly Doubt[]
  /** Every patient the file concerns, new ones included; doubtful ones not. */
  readonly patients: readonly PatientId[]
}
