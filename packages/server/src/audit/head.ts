import type { ClinicId } from '@legato/values'
import { inClinic, type Store } from '../repository/store.ts'
import { headOf, seal } from './seal.ts'

/** The last link of a clinic's audit, to be kept where nobody who can write the database can. */
export interface AuditHead {
  readonly schema: 'legato-audit-head/1'
  readonly clinic: string
  /** How many events are sealed. */
  readonly position: number
  /** Hexadecimal. */
  readonly hash: string
  readonly at: string
}

/** Seals what waits and tells the head. */
export async function auditHead(store: Store, clinic: ClinicId): Promise<AuditHead> {
  await seal(store, clinic)
  const { position, hash } = await inClinic(store.pool, clinic, (query) => headOf(query, clinic))
  return {
    schema: 'legato-audit-head/1',
    clinic,
    position,
    hash: Buffer.from(hash).toString('hex'),
    at: store.now().toISOString(),
  }
}

/** The head that a text holds; throws, saying what it should be. */
export function readHead(text: string): AuditHead {
  const head = parsed(text)
  if (isHead(head)) return head
  throw new Error('This is no exported head of an audit: write one with  legato audit head > FILE')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is AuditHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === 'legato-audit-head/1' &&
    'clinic' in value &&
    typeof value.clinic === 'string' &&
    'position' in value &&
    typeof value.position === 'number' &&
    'hash' in value &&
    typeof value.hash === 'string' &&
    /^[0-9a-f]{64}$/.test(value.hash)
  )
}
