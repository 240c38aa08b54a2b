import type { Actor, Answer, Resources } from '@legato/clinic/record'
import type { Pair, Resource, Surroundings, Zone } from '@legato/fhir'
import type { Place } from './match.ts'
import type { Preference } from './prefer.ts'
import type { Interaction } from './routes.ts'

/** What a request of the API says, whoever carried it: HTTP, or the entry of a Bundle. */
export interface FhirRequest {
  readonly place: Place
  /** In the order of the address, then of the form; without `_format` and `_pretty`. */
  readonly query: readonly Pair[]
  readonly conditions: Conditions
  readonly preference: Preference
  /** JSON of which only that is known; undefined where a route has no body. */
  readonly body: unknown
  /** The address of the API without a slash at its end: `https://clinic.example/fhir/R4`. */
  readonly base: string
  /** That of the clinic; undefined is UTC. */
  readonly zone: Zone | undefined
}

/** What reading what was asked depends on. */
export function aroundOf({ base, zone }: Pick<FhirRequest, 'base' | 'zone'>): Surroundings {
  return { base, ...(zone === undefined ? {} : { zone }) }
}

/** The headers that make a request depend on what there is, as they came. */
export interface Conditions {
  readonly ifMatch: string | undefined
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
  readonly ifNoneExist: string | undefined
}

/** A request, and what it is answered from. */
export interface Asking {
  readonly request: FhirRequest
  readonly resources: Resources
  readonly actor: Actor
  readonly now: () => Date
  readonly newId: () => string
  /** Answers another request, as an entry of a Bundle is. */
  readonly answer: (interaction: Interaction, asking: Asking) => Promise<Answer<Reply>>
}

/** An answer that is no refusal. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly resource?: Resource
}

export type Handler = (asking: Asking) => Promise<Answer<Reply>>
