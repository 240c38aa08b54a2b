import { type AuditFault, type AuditReport, checkAudit, exportHead } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'

/** `legato audit head` and `legato audit verify`. */
export async function audit(
  { act, head, data }: Extract<Command, { kind: 'audit' }>,
  { out, err, now }: Console,
): Promise<Exit> {
  const where = data === undefined ? {} : { data }
  if (act === 'head') {
    await write(out, `${JSON.stringify(await exportHead(where))}\n`)
    return EXIT.read
  }
  const report = await checkAudit({ ...where, ...(head !== undefined && { head }) })
  await write(out, auditText(report, now()))
  if (report.fault === undefined) return EXIT.read
  await write(err, `legato: ${faultText(report.fault)}\n`)
  return EXIT.nothing
}

export function auditText({ sealed, hash, unsealed, fault }: AuditReport, now: Date): string {
  const last = sealed === 0 ? '' : `, the last ${hash.slice(0, 16)}…`
  const holds = `${fault ? 'Links that hold before the fault' : 'Every link holds'}: ${sealed}${last}\n`
  const { count, oldest } = unsealed
  if (oldest === undefined) return `${holds}Nothing waits for its seal.\n`
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(oldest)) / 1000))
  const rest = `Not sealed yet, and so not shown to be whole: ${count}, the oldest for ${seconds} s.`
  return `${holds}${rest}\n`
}

/** What is wrong, where, and what it means. */
export function faultText(fault: AuditFault): string {
  switch (fault.kind) {
    case 'link-missing':
      return `link ${fault.position} is missing: it was deleted, for a later one is there`
    case 'event-missing':
      return `the event of link ${fault.position} (${fault.event}) is missing: it was deleted`
    case 'altered':
      return `link ${fault.position} does not hold: the event ${fault.event}, its place or its seal was changed`
    case 'never-sealed':
      return `the event ${fault.event} stands beside the chain: it was put in, or its link was taken out`
    case 'cut-off':
      return `the chain ends at link ${fault.position}, the exported head is link ${fault.exported}: the end was cut off`
    case 'rewritten':
      return `link ${fault.position} is not the one that was exported: the chain was written anew`
    case 'other-clinic':
      return 'the exported head is of another clinic'
  }
}
