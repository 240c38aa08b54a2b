import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The numeric user and group that PostgreSQL runs as. */
export type Account = { readonly uid: number; readonly gid: number }

// PostgreSQL refuses to run as root. 60700 lies in the range (60578 to 61183) that systemd's table
// of user ids leaves unused, so that no other service shares the files of the clinic, as it would
// if this were `nobody`. It needs no line in /etc/passwd.
const DEDICATED: Account = { uid: 60_700, gid: 60_700 }

// initdb alone looks its user up by name, so it borrows the one that every Linux has; what it
// makes is given to the database's own account afterwards.
const NOBODY: Account = { uid: 65_534, gid: 65_534 }

/** True if this process may, and must, start PostgreSQL as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function creatorAccount(): Account | undefined {
  return isRoot() ? NOBODY : undefined
}

/**
 * The account for a database: undefined (this user) unless root asks. For root it is the owner of
 * the first directory that belongs to somebody else, so that a volume of another user stays theirs.
 */
export async function databaseAccount(...directories: string[]): Promise<Account | undefined> {
  if (!isRoot()) return undefined
  for (const directory of directories) {
    const { uid, gid } = await stat(directory)
    if (uid !== 0) return { uid, gid }
  }
  return DEDICATED
}

/** Whether the account may walk down to the directory: false below /root with mode 700, say. */
export async function canReach(directory: string, account: Account | undefined): Promise<boolean> {
  if (account === undefined) return true
  const { mode, uid, gid } = await stat(directory)
  const search = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  if ((mode & search) === 0) return false
  const parent = dirname(directory)
  return parent === directory || canReach(parent, account)
}
