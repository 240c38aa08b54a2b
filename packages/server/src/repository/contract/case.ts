import type { Actor, Repository, Role } from '@legato/clinic/record'

/** What a repository must do, whatever it is built on. Each case has a clinic to itself. */
export interface Bench {
  readonly repository: Repository
  /** A clinician of the clinic, at work. */
  readonly clinician: Actor
  /** A clinician of another one. */
  readonly stranger: Actor
  /** Another person of the clinic; `self` is whose record a patient's account opens. */
  readonly person: (roles: readonly Role[], self?: string) => Promise<Actor>
}

export interface Case {
  readonly name: string
  readonly run: (bench: Bench) => Promise<void>
}
