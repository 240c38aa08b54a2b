import { readFile } from 'node:fs/promises'
import {
  type AuditHead,
  type AuditReport,
  auditHead,
  readHead,
  verifyAudit,
} from './audit/index.ts'
import { byHand, type HandOptions } from './by-hand.ts'

/** The last link of the audit, to be kept elsewhere. */
export function exportHead(options: HandOptions): Promise<AuditHead> {
  return byHand(options, ({ store, clinic }) => auditHead(store, clinic))
}

/** Follows the whole chain; with the file of an exported head, also against that. */
export async function checkAudit({
  head,
  ...options
}: HandOptions & { readonly head?: string }): Promise<AuditReport> {
  const exported = head === undefined ? undefined : readHead(await readFile(head, 'utf8'))
  return byHand(options, ({ store, clinic }) => verifyAudit(store, clinic, exported))
}
