/** What goes over the wire about who may see a record, who did, and who stands for what. */
import type {
  Carer,
  ConsentState,
  Difference,
  Glass,
  Signed,
  Unsigned,
} from '@legato/clinic/record'
import type { Access } from './audit/index.ts'

/** What tells one person from another. */
export interface PatientSide {
  readonly id: string
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  readonly birthDate?: string
  readonly sex?: string
  readonly deceased?: true
}

/** Two patients before they are merged. */
export interface Comparison {
  readonly kept: PatientSide
  readonly replaced: PatientSide
  /** Each must be confirmed. */
  readonly differences: readonly Difference[]
  /** How many entries of the record come over. */
  readonly moves: number
}

/** Who was merged into a patient. */
export interface MergedList {
  readonly merged: readonly PatientSide[]
}

/** Two patients that were made one, or two again; `changed` resources have a new version. */
export interface Merged {
  readonly kept: string
  readonly replaced: string
  readonly changed: number
}

/** The newest first. `after` of the next request is `next`; without it, this is the last page. */
export interface AccessPage {
  readonly accesses: readonly Access[]
  readonly next?: string
}

/** What awaits a signature, the oldest first. */
export interface UnsignedList {
  readonly unsigned: readonly Unsigned[]
}

/** Whether a patient can sign in to their own record. */
export interface PatientAccount {
  /** None yet; a link that nobody opened; or in use. */
  readonly state: 'none' | 'invited' | 'open' | 'shut'
  readonly name?: string
}

export interface SignatureList {
  readonly signatures: readonly Signed[]
}

/** Records opened outside their care team, the newest first. */
export interface GlassList {
  readonly glasses: readonly Glass[]
}

export interface ConsentList {
  readonly consents: readonly ConsentState[]
}

export interface CarerList {
  readonly carers: readonly Carer[]
}
