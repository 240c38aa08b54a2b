import type { Resource } from '@legato/fhir'
import type { Message } from '@legato/values'

/** One resource as it came, and where it stood: `Bundle.entry[3]`, `line 17`, `line 17: Bundle.entry[3]`. */
export interface ReceivedResource {
  readonly resource: Resource
  readonly place: string
  /** The address a Bundle gave it (`urn:uuid:…` or an absolute URL), for resolving references. */
  readonly fullUrl?: string
}

/** Something that could not be used, where it stood, and what to do about it. */
export interface Unread {
  readonly place: string
  readonly reason: Message
}

/** What bytes turned out to hold. What could not be read is named; the rest is used. */
export interface Received {
  readonly resources: readonly ReceivedResource[]
  readonly unread: readonly Unread[]
}
