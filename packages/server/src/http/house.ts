import type { Plan } from '@legato/clinic/plan'
import type { PatientRecord, Repository } from '@legato/clinic/record'
import type { CivilDate } from '@legato/values'
import type { Timeline, Why } from '../api.ts'
import type { Identity } from '../identity/index.ts'
import type { Importer } from '../importer.ts'

/** What is read from a record: the pure part of the house, handed in. */
export interface Readings {
  readonly plan: (record: PatientRecord, asOf: CivilDate) => Plan
  /** Undefined when the plan has no such item. */
  readonly why: (record: PatientRecord, asOf: CivilDate, item: string) => Why | undefined
  readonly timeline: (record: PatientRecord, asOf: CivilDate) => Timeline
}

/** Everything that the server serves. */
export interface House {
  readonly repository: Repository
  readonly identity: Identity
  readonly importer: Importer
  readonly readings: Readings
  readonly now: () => Date
  readonly newId: () => string
  /** The folder of the built pages; the API alone when absent. */
  readonly pages?: string
  /** Names under which the server may be addressed, beside the local ones. */
  readonly hosts: readonly string[]
  /** The largest file that may be imported, in bytes. */
  readonly importLimit: number
  /** Reached over https: the session's cookie then travels no other way. */
  readonly secure: boolean
  /** Lines of JSON, without data of patients; silent when absent. */
  readonly log?: { readonly write: (line: string) => void }
}
