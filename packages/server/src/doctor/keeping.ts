import { verifyAudit } from '../audit/index.ts'
import type { Check, Examined } from './check.ts'

/** Older than this many days, a backup is too old: our own default. */
const OLDEST_BACKUP_DAYS = 7
const DAY_MS = 86_400_000

export async function checkBackup({ pool, clinic, now }: Examined): Promise<Check> {
  const name = 'backup'
  const todo = 'Run  legato backup FILE  daily, and keep the files on another machine.'
  const { rows } = await pool.query<{ at: Date }>(
    'select at from legato.backup where clinic = $1 order by at desc limit 1',
    [clinic],
  )
  const last = rows[0]?.at
  if (last === undefined) return { name, state: 'warning', say: 'There was never a backup', todo }
  const days = (now.getTime() - last.getTime()) / DAY_MS
  const say = `The last backup was made at ${last.toISOString()}`
  return days > OLDEST_BACKUP_DAYS
    ? { name, state: 'warning', say, todo }
    : { name, state: 'good', say }
}

/** Events wait for their seal for a second; for longer than this, nobody seals. */
const LONGEST_WAIT_S = 60

export async function checkAuditChain({ pool, clinic, now }: Examined): Promise<Check> {
  const name = 'audit'
  if (clinic === undefined) return { name, state: 'unknown', say: 'There is no clinic yet' }
  const { fault, sealed, unsealed } = await verifyAudit({ pool }, clinic)
  if (fault)
    return {
      name,
      state: 'bad',
      say: `The chain does not hold (${fault.kind}) after ${sealed} links`,
      todo: 'Run  legato audit verify  with the last exported head, and tell your security officer.',
    }
  const waits = unsealed.oldest ? (now.getTime() - Date.parse(unsealed.oldest)) / 1000 : 0
  const say = `${sealed} events are sealed, ${unsealed.count} wait`
  return waits > LONGEST_WAIT_S
    ? {
        name,
        state: 'warning',
        say,
        todo: 'Start the server: it seals what waits within a second.',
      }
    : { name, state: 'good', say }
}
