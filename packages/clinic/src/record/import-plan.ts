import type { Patient, Resource } from '@legato/fhir'
import type { Message, PatientId } from '@legato/values'
import type { Unread } from '../sources/index.ts'
import type { PatientRecord } from './patient-record.ts'
import type { Kept, Write } from './repository.ts'

/**
 * How a file enters the record:
 *
 *     const assembled = assemble(received)
 *     const patients  = … byIdentifier, byNameAndBirth for each of lookups(assembled)
 *     const kept      = … kept(sourceKeys(assembled, { patients, decisions, digest }))
 *     const plan      = planImport(assembled, { existing: { patients, kept }, decisions, digest, newId })
 *     … take(plan.writes, plan.unchanged); plan.doubts go to a person
 *
 * `takeIn(repository, actor, { assembled, … })` does all of this over the port.
 */

/** One patient of a file, with what the sender withdrew and where each resource came from. */
export interface AssembledRecord extends PatientRecord {
  /** The Patient's place in the file; also the name of a doubt about this patient. */
  readonly place: string
  /** Entered in error: not part of the record, but kept, so that an earlier version is replaced. */
  readonly withdrawn: readonly Resource[]
  /**
   * What identifies a resource at its source, by its `Type/id` here: where it is not that
   * itself. Undefined for a resource that nothing identifies but its content.
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

/** What the repository already holds that could matter to the import. */
export interface Existing {
  /** From `byIdentifier` and `byNameAndBirth`, for every value of `lookups`. */
  readonly patients: readonly Patient[]
  /** From `kept`, for every key of `sourceKeys`. */
  readonly kept: ReadonlyMap<string, Kept>
}

/** What planning needs from outside. */
export interface Means {
  readonly existing: Existing
  /** By the place of the Patient in the file. */
  readonly decisions?: ReadonlyMap<string, Decision>
  /** A hash that equal texts share and different texts do not: SHA-256. */
  readonly digest: (text: string) => string
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
