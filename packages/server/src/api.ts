/**
 * What goes over the wire between the server and the pages: types only. Every route lives under
 * `/api`; a request that fails is answered by an OperationOutcome with a fitting HTTP status.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `POST /session` | `Credentials` | `Session`, and the session's cookie |
 * | `GET /session` | | `Session`; 401 when nobody is signed in |
 * | `DELETE /session` | | 204 |
 * | `GET /patients?search=&after=` | | `PatientPage` |
 * | `GET /patients/:id` | | `PatientSummary` |
 * | `GET /patients/:id/plan?asOf=` | | `Plan` |
 * | `GET /patients/:id/sheet?asOf=` | | `PatientSheet` |
 * | `GET /patients/:id/timeline` | | `Timeline` |
 * | `GET /patients/:id/diff?since=&asOf=` | | `PlanDiff`; without `since`, since the eve of the newest entry |
 * | `GET /patients/:id/why/:itemId` | | `Why` |
 * | `GET /patients/:id/resources/:type/:id` | | the FHIR resource |
 * | `POST /imports` | the bytes of one file | `ImportReport` |
 * | `GET /imports/last` | | `LastImport` |
 * | `DELETE /imports/last?id=` | | `ImportSummary` of what was undone; 409 when another import is the last by now |
 * | `GET /instruments` | | `InstrumentList` |
 * | `GET /claims` | | `ClaimList` |
 * | `GET /knowledge?search=` | | `KnowledgeList` |
 * | `GET /knowledge/:kind/:id` | | `KnowledgeItem` |
 * | `POST /knowledge/rulings` | `RulingRequest` | `Ruled`; 409 when the knowledge is another by now |
 * | `GET /doubts` | | `DoubtList` |
 * | `POST /doubts/:id` | `Decision` | `ImportSummary` |
 */
import type { KnowledgeRow } from '@legato/clinic/plan'
import type {
  Role,
  Ruling,
  StandingRulings,
  PatientSummary as StoredPatient,
  ImportSummary as StoredSummary,
  Verb,
} from '@legato/clinic/record'
import type { InstrumentId } from '@legato/knowledge'

export type { Fact, Finding } from '@legato/clinic/assessment'
export type { PatientSheet, SheetItem, SheetSection } from '@legato/clinic/care'
export type {
  Ahead,
  Alert,
  Calendar,
  Change,
  ClaimList,
  CountedDose,
  Dose,
  FactChange,
  FollowUp,
  ItemChange,
  KnowledgeItem,
  KnowledgeRow,
  Missing,
  Piece,
  Plan,
  PlanDiff,
  Position,
  Proposal,
  Rank,
  RankStep,
  Reason,
  Sequenced,
  Stretch,
  ToldClaim,
  ToldItem,
  Unchecked,
  Why,
  WhyCriterion,
  WhySource,
} from '@legato/clinic/plan'
export type { Timeline, Track, TrackEvent, TrackPoint, TrackSpan } from '@legato/clinic/profile'
export type { Ruled } from '@legato/clinic/record'
export type { OperationOutcome } from '@legato/fhir'
export type { Truth, UnknownWhy } from '@legato/values'

export interface Credentials {
  readonly name: string
  readonly password: string
}

/** Who is signed in. */
export interface Session {
  readonly name: string
  readonly roles: readonly Role[]
  /** What the pages may offer: of some of the clinic or of one's own, as the grants say. */
  readonly may: readonly Verb[]
}

/** A patient in a list; over the wire an id is plain text. */
export type PatientSummary = Omit<StoredPatient, 'id'> & { readonly id: string }

/** In the order of names. `after` of the next request is `next`; without it, this is the last page. */
export interface PatientPage {
  readonly patients: readonly PatientSummary[]
  readonly next?: string
}

export type ImportSummary = Omit<StoredSummary, 'id'> & { readonly id: string }

/** What was understood of a file, and what not. */
export interface ImportReport {
  /** Absent when nothing in the file could be used. */
  readonly summary?: ImportSummary
  /** The patients whose record the file concerns. */
  readonly patients: readonly PatientSummary[]
  readonly unread: readonly { readonly place: string; readonly reason: string }[]
  /** Patients about whom a person must decide; nothing of theirs is in the record yet. */
  readonly doubts: readonly DoubtItem[]
}

/** The latest import that was not undone, if there is one. */
export interface LastImport {
  readonly summary?: ImportSummary
}

/** A patient of a file who may already be here. */
export interface DoubtItem {
  readonly id: string
  readonly at: string
  readonly place: string
  readonly reason: string
  readonly name: string
  readonly birthDate?: string
  readonly candidates: readonly PatientSummary[]
}

export interface DoubtList {
  readonly doubts: readonly DoubtItem[]
}

/** The text of one instrument in one language, as the clinic brought it. */
export interface InstrumentText {
  readonly id: InstrumentId
  readonly title: string
  readonly language: string
  /** The agreement under which the clinic uses the text. */
  readonly license: string
  readonly instruction?: string
  readonly items: readonly InstrumentItem[]
}

export interface InstrumentItem {
  readonly number: number
  readonly text: string
  readonly answers: readonly { readonly score: number; readonly text: string }[]
}

/** Empty where the clinic brought none: scores are then entered without the wording. */
export interface InstrumentList {
  readonly instruments: readonly InstrumentText[]
}

/** A clinician's answer to a doubt: it is that patient, or nobody known. */
export type Decision =
  | { readonly kind: 'same'; readonly patient: string }
  | { readonly kind: 'new' }

/** What the clinic's plans are made from, what it ruled about that, and the items that were asked for. */
export interface KnowledgeList extends StandingRulings {
  readonly version: string
  readonly date: string
  /** Of its content: goes back with an approval. */
  readonly digest: string
  readonly items: readonly KnowledgeRow[]
}

/** A ruling, and the full name of who stands for it. */
export type RulingRequest = Ruling & { readonly by: string }
