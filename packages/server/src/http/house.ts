import type { DocumentOrder } from '@legato/clinic'
import type { Content } from '@legato/clinic/care'
import type { PatientRecord, Repository, Safeguards, StandingRulings } from '@legato/clinic/record'
import type { Zone } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import type { Side } from '@legato/vascular'
import type { InstrumentText } from '../api.ts'
import type { Trail } from '../audit/index.ts'
import type { Demonstration } from '../demonstration.ts'
import type { DiaryKeeper } from '../diary.ts'
import type { Identity } from '../identity/index.ts'
import type { Importer } from '../importer.ts'
import type { Metrics } from '../metrics/index.ts'
import type { Nights } from '../nights/index.ts'
import type { Printer } from '../printing/index.ts'
import type { Dues } from '../reminders/index.ts'
import type { Rulings } from '../rulings.ts'
import type { Pace } from './pace.ts'

/**
 * What is worked out from a record, by the pure part of the house: what `api.ts` calls `Plan`,
 * `Why` (undefined when the plan has no such item), `PatientSheet`, `Timeline`, `NightRaster`,
 * `PlanDiff` and `PolicyList`. The server passes it on unread, but for documents, which it prints.
 */
export interface Readings {
  readonly plan: (record: PatientRecord, asOf: CivilDate, rulings: StandingRulings) => unknown
  readonly why: (record: PatientRecord, asOf: CivilDate, item: string) => unknown
  readonly sheet: (record: PatientRecord, asOf: CivilDate, rulings: StandingRulings) => unknown
  /** What payers ask for, against the record. */
  readonly policies: (record: PatientRecord, asOf: CivilDate, leg?: Side) => unknown
  /** Undefined when there is nothing of that name to write about. */
  readonly document: (
    record: PatientRecord,
    asOf: CivilDate,
    order: DocumentOrder,
  ) => Content | undefined
  /** `Diary` of `api.ts`. */
  readonly diary: (record: PatientRecord, asOf: CivilDate, since?: CivilDate) => unknown
  readonly timeline: (record: PatientRecord, asOf: CivilDate) => unknown
  /** The bedside diary, and what it shows of RLS augmentation. */
  readonly raster: (record: PatientRecord, asOf: CivilDate) => unknown
  /** Since the eve of the newest entry when no day is asked for. */
  readonly diff: (record: PatientRecord, asOf: CivilDate, compared: Compared) => unknown
}

export interface Compared {
  readonly since: CivilDate | undefined
  readonly rulings: StandingRulings
}

/** Everything that the server serves. */
export interface House {
  readonly repository: Repository
  readonly safeguards: Safeguards
  readonly diary: DiaryKeeper
  readonly identity: Identity
  readonly importer: Importer
  readonly nights: Nights
  readonly printer: Printer
  readonly rulings: Rulings
  readonly dues: Dues
  readonly trail: Trail
  readonly readings: Readings
  /** Set where everybody is invented: told on the page of sign-in. */
  readonly demonstration?: Demonstration
  readonly now: () => Date
  /** Of times that are written without a zone; UTC when absent. */
  readonly zone?: Zone
  readonly newId: () => string
  /** The folder of the built pages; the API alone when absent. */
  readonly pages?: string
  /** Names under which the server may be addressed, beside the local ones. */
  readonly hosts: readonly string[]
  /** The largest file that may be imported, in bytes. */
  readonly importLimit: number
  /** The largest recording of a night, in bytes. */
  readonly recordingLimit: number
  /** The texts of instruments that the clinic brought; none when absent. */
  readonly instruments?: readonly InstrumentText[]
  /** What an account may ask in a minute; as much as it likes when absent. */
  readonly pace?: Pace
  /** Reached over https: the session's cookie then travels no other way. */
  readonly secure: boolean
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>
  /** Counts and times, for who knows the token; nobody may read them when absent. */
  readonly watched?: { readonly metrics: Metrics; readonly token: string }
  /** Lines of JSON, without data of patients; silent when absent. */
  readonly log?: { readonly write: (line: string) => void }
}
