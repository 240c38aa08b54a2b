/**
 * What goes over the wire between the server and the pages: types only. Every route lives under
 * `/api`; a request that fails is answered by an OperationOutcome with a fitting HTTP status.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /sign-in` | | `SignInWays`; nobody need be signed in |
 * | `POST /session` | `Credentials` | `Entering`: the session's cookie, or the code that is owed |
 * | `POST /session/code` | `{ticket, code}` | `Entering` |
 * | `POST /session/passkey/challenge`, then `/session/passkey` | `{response}` | WebAuthn options, then `Entering` |
 * | `POST /session/hospital` | `{link?}` | `{url}`: where to send the browser, which comes back by `GET` |
 * | `GET /session` | | `Session`; 401 when nobody is signed in |
 * | `DELETE /session` | | 204 |
 * | `POST /links/look` | `{token}` | `LinkPurpose` |
 * | `POST /links/password` | `{token, name?, password}` | `Entering` |
 * | `POST /links/passkey/challenge`, then `/links/passkey` | `{token}`, `{token, name, response}` | WebAuthn options, then `Entering` |
 * | `GET /account` | | `OwnAccount` |
 * | `POST /account/password` | `{present?, password}` | |
 * | `POST /account/codes`, then `/account/codes/confirm` | `{ticket, code}` | `NewCodes`, then `RecoveryCodes` |
 * | `DELETE /account/codes` | | |
 * | `POST /account/recovery-codes` | | `RecoveryCodes` |
 * | `POST /account/passkeys/challenge`, then `/account/passkeys` | `{name, response}` | WebAuthn options |
 * | `POST /account/passkeys/:id/name`, `DELETE /account/passkeys/:id` | `{name}` | |
 * | `DELETE /account/sessions/:id`, `DELETE /account/sessions` | | one, or all with this one |
 * | `GET /accounts`, `POST /accounts` | `NewAccount` | `AccountList`, `MadeLink` |
 * | `POST /accounts/:id/link` | `{ lost: Lost }` | `MadeLink` |
 * | `POST /accounts/:id/roles`, `/accounts/:id/disabled` | `{roles}`, `{disabled}` | |
 * | `DELETE /accounts/:id/sessions` | | |
 * | `POST /patients/search`, and `GET /patients?search=&after=` for programs | `{search?, after?}` | `PatientPage` |
 * | `GET /patients/:id` | | `PatientSummary` |
 * | `POST /patients/:id/glass` | `{ reason }` | `Glass`: the record is open to read, for a limited time |
 * | `GET /glass` | | `GlassList`: of one's own, of one's patients, or all |
 * | `GET /glass/:id/accesses` | | `AccessPage`: what was done through it |
 * | `POST /glass/:id/review` | `{ found }` | `Glass` |
 * | `GET /patients/:id/consents` | | `ConsentList` |
 * | `POST /patients/:id/consents` | `{ purpose, permits? }` | `ConsentState` |
 * | `GET /patients/:id/carers` | | `CarerList` |
 * | `POST /patients/:id/carers` | `{ name, until? }`: the name of their sign-in | `CarerList` |
 * | `DELETE /patients/:id/carers/:account` | | `CarerList` |
 * | `GET /patients/:id/resources/:type/:id/signatures` | | `SignatureList` of the version of now |
 * | `POST /patients/:id/resources/:type/:id/signatures` | `{ version, by }` | `Signed`; 409 when another version is the one of now |
 * | `DELETE /patients/:id/resources/:type/:id/signatures/:version` | | takes the own signature back |
 * | `GET /signing`, `GET /patients/:id/signing` | | `UnsignedList`: what awaits a signature |
 * | `GET /patients/:id/team` | | `Team` |
 * | `POST /patients/:id/team`, `DELETE /patients/:id/team/:account` | `{ account }`; `clinic` for everybody | `Team` |
 * | `GET /patients/:id/account` | | `PatientAccount` |
 * | `POST /patients/:id/account` | `{ name }` | `MadeLink`: the patient's own way in |
 * | `POST /patients/:id/carers/link` | `{ name, until? }` | `MadeLink`: for a carer without an account |
 * | `GET /patients/:id/plan?asOf=` | | `Plan` |
 * | `GET /patients/:id/sheet?asOf=` | | `PatientSheet` |
 * | `GET /patients/:id/timeline` | | `Timeline` |
 * | `GET /patients/:id/surveillance?asOf=` | | `NightRaster`: the bedside diary, and what it shows of RLS augmentation |
 * | `GET /patients/:id/diff?since=&asOf=` | | `PlanDiff`; without `since`, since the eve of the newest entry |
 * | `GET /patients/:id/accesses?after=` | | `AccessPage`: who did what with the record |
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
 * | `GET /patients/:id/merge`, `GET /patients/:id/merge/:other` | | `MergedList`, `Comparison` |
 * | `POST /patients/:id/merge` | `{ replaced, reason, confirmed? }` | `Merged`: the patient of the address is kept; 409 names the differences to be confirmed |
 * | `POST /patients/:id/unmerge` | `{ replaced }` | `Merged` |
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

export type { NightRaster } from '@legato/clinic'
export type {
  Fact,
  Finding,
  Surveillance,
  SurveillanceState,
  WatchedFinding,
} from '@legato/clinic/assessment'
export type { DocumentKind, PatientSheet, SheetItem, SheetSection } from '@legato/clinic/care'
export type {
  Ahead,
  Alert,
  Calendar,
  Change,
  ClaimList,
  CountedDose,
  CriterionAnswer,
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
  PolicyAnswer,
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
export type {
  Logged,
  Timeline,
  Track,
  TrackEvent,
  TrackPoint,
  TrackSpan,
} from '@legato/clinic/profile'
export type {
  Carer,
  Colleague,
  ConsentPurpose,
  ConsentState,
  Difference,
  Glass,
  Ruled,
  Signed,
  Team,
  Unsigned,
} from '@legato/clinic/record'
export type { OperationOutcome } from '@legato/fhir'
export type { Truth, UnknownWhy } from '@legato/values'
export type * from './api-diary.ts'
export type * from './api-dues.ts'
export type * from './api-exams.ts'
export type * from './api-letters.ts'
export type * from './api-nights.ts'
export type * from './api-trust.ts'
export type * from './api-vessels.ts'
export type { Access } from './audit/index.ts'

export interface Credentials {
  readonly name: string
  readonly password: string
}

/** Who is signed in. */
export interface Session {
  readonly name: string
  readonly roles: readonly Role[]
  /** Whose record is the account's own. */
  readonly patient?: string
  /** What the pages may offer: of some of the clinic or of one's own, as the grants say. */
  readonly may: readonly Verb[]
  /** Nothing but the own account is open until codes are turned on. */
  readonly owesCodes?: true
}

/** The ways into this clinic. */
export interface SignInWays {
  /** What the staff call the sign-in of their hospital. */
  readonly hospital?: string
  /** Everybody here is invented, and these accounts are open to all. */
  readonly demonstration?: {
    readonly password: string
    readonly accounts: readonly { readonly name: string; readonly roles: readonly Role[] }[]
  }
}

/** In; or the password was right, and a code goes back with the ticket. */
export type Entering =
  | { readonly kind: 'in'; readonly session: Session }
  | { readonly kind: 'code'; readonly ticket: string }

/** What a link opens. */
export type LinkPurpose =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'invitation' | 'reset' | 'password'
      readonly name: string
      readonly roles: readonly Role[]
    }

/** How one's own account is opened, and where it is open. Times are instants. */
export interface OwnAccount {
  readonly name: string
  readonly roles: readonly Role[]
  readonly hasPassword: boolean
  readonly hasCodes: boolean
  /** Recovery codes that were not used. */
  readonly recoveryCodes: number
  /** The sign-in of the hospital, where the account is linked to it. */
  readonly hospital?: string
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly made: string
    readonly used?: string
  }[]
  readonly sessions: readonly {
    readonly id: string
    readonly device: string
    readonly begun: string
    readonly seen: string
    readonly isThis: boolean
  }[]
}

/** For an authenticator application: the secret as text, and the address that a picture holds. */
export interface NewCodes {
  readonly ticket: string
  readonly secret: string
  readonly uri: string
}

/** Shown this once. */
export interface RecoveryCodes {
  readonly codes: readonly string[]
}

export interface NewAccount {
  readonly name: string
  readonly roles: readonly Role[]
  /** Whose record a patient's own account opens. */
  readonly patient?: string
}

/** Shown this once: whoever has it opens the account. */
export type { Lost } from './identity/index.ts'

export interface MadeLink {
  readonly id: string
  readonly link: string
}

export interface AccountList {
  readonly accounts: readonly {
    readonly id: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly patient?: string
    readonly disabled: boolean
    /** Nobody accepted the invitation yet. */
    readonly invited: boolean
    /** More than a password guards it. */
    readonly guarded: boolean
    readonly sessions: number
    readonly seen?: string
    readonly isOwn: boolean
  }[]
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
