import type { PatientId, UserId } from '@legato/values'
import type { Actor, Role } from './actor.ts'
import type { Answer } from './answer.ts'
import type { Claim } from './claim.ts'
import type { ConsentPurpose, ConsentState } from './consent.ts'
import type { ResourceAddress } from './repository.ts'

/** A record opened outside its care team: by whom, why, until when, and what the review found. */
export interface Glass {
  readonly id: string
  readonly patient: PatientId
  readonly patientName: string
  readonly account: UserId
  readonly accountName: string
  readonly reason: string
  readonly openedAt: string
  readonly closesAt: string
  readonly review?: { readonly by: string; readonly at: string; readonly found: string }
}

/** Somebody with an account who reads for a patient, while the time that was set has not passed. */
export interface Carer {
  readonly account: UserId
  readonly name: string
  /** FHIR dateTimes. */
  readonly since?: string
  readonly until?: string
}

/** Somebody who treats here; without an account: everybody who does. */
export interface Colleague {
  readonly account?: UserId
  readonly name: string
  readonly roles: readonly Role[]
}

/** Who opens a record because they treat the patient. */
export interface Team {
  readonly members: readonly Colleague[]
  /** Whom the actor may add; none for who may not say who is on the team. */
  readonly colleagues: readonly Colleague[]
  readonly mayAssign: boolean
}

/** What awaits a signature: it was made by a machine, or it is an exam that nobody stands for yet. */
export interface Unsigned extends Claim {
  readonly kind: 'machine' | 'exam'
  readonly patient: PatientId
  readonly patientName: string
  readonly type: string
  readonly id: string
  /** The one of now, which is the one to be signed. */
  readonly version: string
  readonly at: string
  readonly maySign: boolean
}

/** A version for which somebody stands with their name. */
export interface Signed {
  readonly by: string
  readonly at: string
  readonly version: string
}

/** Who may come near a record, and what somebody stands for. Every call is audited as all others. */
export interface Safeguards {
  /** Opens a record to read, for a limited time. The care team and the administrators are told. */
  breakGlass(actor: Actor, patient: PatientId, reason: string): Promise<Answer<Glass>>
  /** What the actor is to be told: of their own, of their patients, or all; the newest first. */
  glasses(actor: Actor): Promise<Answer<readonly Glass[]>>
  /** Once, by another than who broke it. */
  reviewGlass(actor: Actor, glass: string, found: string): Promise<Answer<Glass>>
  /** What the patient said for each purpose. */
  consents(actor: Actor, patient: PatientId): Promise<Answer<readonly ConsentState[]>>
  /** `undefined` takes back what was said before. */
  decide(
    actor: Actor,
    patient: PatientId,
    decision: { readonly purpose: ConsentPurpose; readonly permits: boolean | undefined },
  ): Promise<Answer<ConsentState>>
  carers(actor: Actor, patient: PatientId): Promise<Answer<readonly Carer[]>>
  /** By the name under which the carer signs in; refuses one that is no carer's. */
  nameCarer(
    actor: Actor,
    patient: PatientId,
    carer: { readonly name: string; readonly until?: string },
  ): Promise<Answer<readonly Carer[]>>
  dismissCarer(actor: Actor, patient: PatientId, account: UserId): Promise<Answer<readonly Carer[]>>
  team(actor: Actor, patient: PatientId): Promise<Answer<Team>>
  /** Takes a colleague onto the team. Nobody takes themself. */
  assign(actor: Actor, patient: PatientId, account: UserId): Promise<Answer<Team>>
  /** `undefined` is everybody who treats here. Never the last, so that no record is without a team. */
  dismiss(actor: Actor, patient: PatientId, account: UserId | undefined): Promise<Answer<Team>>
  /** What awaits a signature: of one patient, or of all for whom the actor may sign. */
  unsigned(actor: Actor, patient?: PatientId): Promise<Answer<readonly Unsigned[]>>
  /** Stands for one version, which must be the one of now; a later version is unsigned again. */
  sign(
    actor: Actor,
    address: ResourceAddress,
    version: { readonly version: string; readonly by: string },
  ): Promise<Answer<Signed>>
  /** Takes the own signature back, while the version is the one of now. */
  unsign(actor: Actor, address: ResourceAddress, version: string): Promise<Answer<void>>
  /** Who stands for the resource as it is now. */
  signatures(actor: Actor, address: ResourceAddress): Promise<Answer<readonly Signed[]>>
}
