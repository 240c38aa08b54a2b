import type { ClinicId } from '@legato/values'
import { inClinic, type Query, type Store } from '../repository/store.ts'
import type { RequiredFactor } from './account.ts'
import type { Breached } from './breached.ts'
import type { HospitalDoor } from './hospital-door.ts'
import type { Key } from './key.ts'
import type { Hasher } from './password.ts'
import type { Expiry } from './session.ts'

/** What identity stands on. */
export interface IdentityParts extends Store {
  readonly clinic: ClinicId
  readonly hasher: Hasher
  readonly random: (length: number) => Uint8Array
  readonly expiry: Expiry
  /** For whom a password alone is not enough; for nobody when absent. */
  readonly secondFactor?: RequiredFactor
  /** Passwords known from breaches, where the clinic brought a file of them. */
  readonly breached?: Breached
  readonly key: Key
  /** The sign-in of the hospital, where there is one. */
  readonly hospital?: HospitalDoor
}

/** From where and with what somebody comes. */
export interface Visitor {
  /** A network address, or a part of the network that one person has. */
  readonly address: string
  /** The browser as it names itself, such as "Firefox on Linux". */
  readonly device: string
  /** What this browser got when somebody signed in with it before. */
  readonly known?: string
}

/** One transaction of the clinic. */
export function here<T>(
  { pool, clinic }: IdentityParts,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  return inClinic(pool, clinic, work)
}

/** 256 random bits in 43 letters that an address may hold. */
export function newToken({ random }: IdentityParts): string {
  return Buffer.from(random(32)).toString('base64url')
}
