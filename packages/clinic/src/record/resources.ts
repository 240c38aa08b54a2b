import type { Resource, SearchQuery } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'

/** A resource of the clinic, whoever's it is. */
export interface Address {
  readonly type: string
  readonly id: string
}

/** Refuses with `version-conflict` when the current version is not this one. */
export interface Precondition {
  readonly ifMatch?: string
}

/** One version as it is kept; without a resource it says that there was a deletion. */
export interface Version extends Address {
  /** `meta.versionId`: 1, 2, 3 in the order of the changes. */
  readonly version: string
  /** `meta.lastUpdated`, to the millisecond. */
  readonly at: string
  readonly resource?: Resource
}

/**
 * What a step did. `found`: a conditional creation met the one that is here already. `unchanged`:
 * the content was equal, or the resource was deleted before; there is no new version.
 */
export type Effect = 'created' | 'updated' | 'removed' | 'found' | 'unchanged'

export interface Written extends Version {
  readonly effect: Effect
}

/** A step of a transaction; in `create`, with the id that was drawn for it, to be referred to. */
export type Step =
  | { readonly kind: 'create'; readonly resource: Resource; readonly ifNoneExist?: SearchQuery }
  | ({ readonly kind: 'update'; readonly resource: Resource } & Precondition)
  | ({ readonly kind: 'remove'; readonly address: Address } & Precondition)

/** Of one resource, of all of a type, or of everything. */
export interface HistoryOf {
  readonly type?: string
  readonly id?: string
  /** Only what belongs to this patient. */
  readonly patient?: PatientId
}

export interface HistoryPage {
  readonly count: number
  /** Where the page begins, as it came in `next`. */
  readonly cursor?: string
  /** Only versions made at or after this instant. */
  readonly since?: string
  /** Only versions that were current at this instant. */
  readonly at?: string
}

/** Newest first. */
export interface History {
  readonly versions: readonly Version[]
  readonly next?: string
}

export interface Found {
  readonly matches: readonly Resource[]
  readonly included: readonly Resource[]
  readonly total?: number
  readonly next?: string
}

/**
 * The resources of a clinic, each under its type and id. Whose a resource is, its own references
 * say; what names no patient belongs to the clinic. A deleted one is refused with `gone`.
 *
 * An update with equal content makes no version: FHIR leaves that to the server, and so to send
 * the same twice does no harm. Versions and stamps in `meta` are the repository's alone.
 */
export interface Resources {
  /** Under the id that it carries, which must be free, or under a new one. */
  create(
    actor: Actor,
    resource: Resource,
    only?: { readonly ifNoneExist?: SearchQuery },
  ): Promise<Answer<Written>>
  read(actor: Actor, address: Address): Promise<Answer<Resource>>
  versionRead(
    actor: Actor,
    address: Address & { readonly version: string },
  ): Promise<Answer<Resource>>
  /** Where there was none, it is created under the id that it carries. */
  update(actor: Actor, resource: Resource, only?: Precondition): Promise<Answer<Written>>
  remove(actor: Actor, address: Address, only?: Precondition): Promise<Answer<Written>>
  /** Of a deleted resource, too. */
  history(actor: Actor, of: HistoryOf, page: HistoryPage): Promise<Answer<History>>
  search(actor: Actor, query: SearchQuery): Promise<Answer<Found>>
  /**
   * All steps or none of them, answered in their order. No address may come twice; a conditional
   * creation looks at what was here before, and is refused with `version-conflict` when it finds one
   * though an id was drawn for it, to which other steps may refer.
   */
  transact(actor: Actor, steps: readonly Step[]): Promise<Answer<readonly Written[]>>
}
