import type { AuditEvent } from '@legato/fhir'

/** An event as it is kept, with the name of the account as it is now. */
export interface Row {
  readonly id: string
  readonly at: Date
  readonly patients: readonly string[]
  readonly content: AuditEvent
  /** Null where there is no such account: the server itself, or somebody unknown. */
  readonly name: string | null
}

/** To whom it is shown: who keeps the house, or somebody to whom it tells of one record. */
export type Audience =
  | { readonly kind: 'keeper' }
  | { readonly kind: 'patient'; readonly id: string }

/**
 * An event without what is nobody's business. What was searched for stays in the audit: its words
 * are names and illnesses. Who looks at one record is not told which others an event is about, nor
 * what of them.
 */
export function shown({ id, at, patients, content, name }: Row, audience: Audience): AuditEvent {
  const { agent, entity = [], ...event } = content
  const isShared = audience.kind === 'patient' && patients.length > 1
  const told = entity.filter(
    ({ query, what }) =>
      query === undefined && (!isShared || what?.reference === `Patient/${audience.id}`),
  )
  return {
    ...event,
    id,
    meta: { versionId: '1', lastUpdated: at.toISOString() },
    agent: agent.map((one) => (name === null ? one : { ...one, name })),
    ...(told.length > 0 ? { entity: told } : {}),
  }
}
