export type { Actor, Purpose, Relation, Role, Service, Verb } from './actor.ts'
export type { Answer } from './answer.ts'
export { assemble } from './assemble.ts'
export { assembleParts } from './assemble-parts.ts'
export type { Permission, Target } from './authorize.ts'
export { authorize, reachOf, verbsOf } from './authorize.ts'
export { canonical } from './canonical.ts'
export { careTeamOf, firstMember, type Member, withMember, withoutMember } from './care-team.ts'
export { type Claim, claimOf } from './claim.ts'
export {
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type ConsentState,
  consentResource,
} from './consent.ts'
export {
  BODY_PARTS,
  type BodyPart,
  DIARY,
  type DiaryDose,
  type DiaryNight,
  diaryNight,
  diaryResponse,
  HELPED,
  isDiaryResponse,
  type Tried,
} from './diary-night.ts'
export { GRANTS, type Grant } from './grants.ts'
export { pack, unpack } from './held.ts'
export type {
  Assembled,
  AssembledRecord,
  Decision,
  Doubt,
  Existing,
  ImportPlan,
  Known,
  Lookups,
  Means,
} from './import-plan.ts'
export { type Merge, mergePatients, provenanceOf, unmergePatients } from './merge.ts'
export {
  DIFFERENCES,
  type Difference,
  differencesOf,
  hasDied,
  type Merging,
} from './merge-difference.ts'
export { replacedBy, replacedPatients } from './merge-link.ts'
export { subjectAsHeld } from './merge-reference.ts'
export { leansOn, patientOf } from './patient-of.ts'
export type { PatientRecord, SignedVersion } from './patient-record.ts'
export { isPhotograph } from './photograph.ts'
export { lookups, planImport, sourceKeys } from './plan-import.ts'
export { type ReadNight, readDiaryNight } from './read-diary-night.ts'
export type {
  HeldPatient,
  ImportSummary,
  Intake,
  Kept,
  OpenDoubt,
  PatientQuery,
  PatientSummary,
  Received,
  Repository,
  ResourceAddress,
  Write,
} from './repository.ts'
export type {
  Address,
  Effect,
  Found,
  History,
  HistoryOf,
  HistoryPage,
  Precondition,
  Resources,
  Step,
  Version,
  Written,
} from './resources.ts'
export type { Ruled, Ruling, StandingRulings } from './ruling.ts'
export { basicOf, ruledIn, standingRulings } from './ruling.ts'
export type { Carer, Colleague, Glass, Safeguards, Signed, Team, Unsigned } from './safeguards.ts'
export {
  byMachine,
  changedStatus,
  finalOf,
  isUnverified,
  preliminaryOf,
  resultsOf,
  signatureOn,
  standingAs,
} from './signature.ts'
export { type TakeIn, type Taken, takeIn } from './take-in.ts'
export { type TimeBefore, timeBeforeResources } from './time-before.ts'
