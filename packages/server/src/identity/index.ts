export type { Account, SecondFactor } from './account.ts'
export { actorOf } from './account.ts'
export type { Invited, ListedAccount, Lost } from './administration.ts'
export { type Breached, openBreached } from './breached.ts'
export { createHospitalDoor, type HospitalOptions } from './hospital-door.ts'
export { createIdentity, type Identity } from './identity.ts'
export { type Key, keyOf } from './key.ts'
export type { LinkPurpose } from './link.ts'
export type { OwnAccount } from './own.ts'
export type { Visitor } from './parts.ts'
export type {
  AuthenticationResponseJSON,
  Place,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from './passkey.ts'
export type { Hasher } from './password.ts'
export { argon2id } from './password.ts'
export type { Presence } from './session.ts'
export type { Credentials, Entered, Entry } from './sign-in.ts'
