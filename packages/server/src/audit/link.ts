import { createHash } from 'node:crypto'
import type { ClinicId } from '@legato/values'

/** An AuditEvent as it is stored, each column as its text. */
export interface StoredEvent {
  readonly event: string
  /** UTC, to the microsecond. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly patients: readonly string[]
  readonly content: string
}

/** How `StoredEvent` is selected from `legato.audit_event as told`. */
export const STORED = `to_char(told.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  told.actor, told.action, told.patients, told.content::text as content`

/** A place in the chain, and the hash of everything up to it. */
export interface Link {
  readonly position: number
  readonly hash: Uint8Array
}

/** Where a chain begins. */
export const BEGINNING: Link = { position: 0, hash: Buffer.alloc(32) }

/**
 * The link that seals an event: SHA-256 over the hash of the link before, the own position, and
 * the event. An event that was gone before it could be sealed is sealed as gone.
 */
export function linkAfter(
  before: Link,
  clinic: ClinicId,
  stored: StoredEvent | { readonly event: string },
): Link {
  const told =
    'content' in stored
      ? [stored.at, stored.actor, stored.action, stored.patients, stored.content]
      : null
  const position = before.position + 1
  const hash = createHash('sha256')
    .update(before.hash)
    .update(JSON.stringify([position, clinic, stored.event, told]))
    .digest()
  return { position, hash }
}
