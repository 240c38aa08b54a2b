import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, canReach, databaseAccount } from './account.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** Where one database lives, and as whom it runs. All paths are absolute, without symbolic links. */
export type Place = {
  readonly home: string
  readonly cluster: string
  readonly sockets: string
  readonly log: string
  /** Undefined: as the user of this process. */
  readonly account: Account | undefined
}

// Linux allows a socket path of 107 bytes, macOS 103.
const LONGEST_SOCKET_PATH = 103
export const PORT = 5432

/**
 * Finds or makes the place of the database that belongs to a data directory.
 *
 * It is `<data>/postgres`. When root starts Legato where the database's account cannot go (below
 * /root, say), `<data>/postgres` is a symbolic link to a directory made below /var/lib/legato.
 */
export async function findPlace(dataDirectory: string): Promise<Place> {
  await mkdir(dataDirectory, { recursive: true })
  const data = await realpath(dataDirectory)
  const wished = join(data, 'postgres')
  const account = await databaseAccount(...((await exists(wished)) ? [wished, data] : [data]))
  await makeHome(wished, account)
  const home = await realpath(wished)
  if (!(await canReach(home, account))) throw unreachable(home, account)
  const sockets = await socketDirectory(home, account)
  return { home, cluster: join(home, 'cluster'), sockets, log: join(home, 'postgres.log'), account }
}

/** Makes a directory that belongs to the account, whatever the umask; one that exists stays. */
export async function makeDirectory(
  path: string,
  { mode, account }: { readonly mode: number; readonly account: Account | undefined },
): Promise<void> {
  if (await exists(path)) return
  await mkdir(path, { recursive: true })
  await chmod(path, mode)
  if (account) await chown(path, account.uid, account.gid)
}

async function makeHome(wished: string, account: Account | undefined): Promise<void> {
  if (await exists(wished)) return
  // 711: others may pass through, because initdb runs as yet another user; what is inside is 700.
  if (await canReach(join(wished, '..'), account))
    return makeDirectory(wished, { mode: 0o711, account })
  const shelter = '/var/lib/legato'
  await makeDirectory(shelter, { mode: 0o711, account: undefined })
  const home = await mkdtemp(join(shelter, 'postgres-'))
  await chmod(home, 0o711)
  if (account) await chown(home, account.uid, account.gid)
  // Another process may have been first: then its link stands.
  await symlink(home, wished).catch(() => rm(home, { recursive: true }))
}

async function socketDirectory(home: string, account: Account | undefined): Promise<string> {
  const near = join(home, 'socket')
  if (Buffer.byteLength(join(near, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH) {
    await makeDirectory(near, { mode: 0o700, account })
    return near
  }
  const name = createHash('sha256').update(home).digest('hex').slice(0, 24)
  const far = join('/tmp', `legato-${name}`)
  await makeDirectory(far, { mode: 0o700, account })
  await assertPrivate(far, account)
  return far
}

/** /tmp belongs to everybody: a directory that somebody else put there beforehand is refused. */
async function assertPrivate(directory: string, account: Account | undefined): Promise<void> {
  const found = await lstat(directory)
  const owner = account?.uid ?? process.getuid?.()
  if (found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0) return
  throw new DatabaseUnavailable({
    what: 'The directory for the database socket belongs to somebody else or is open to others.',
    where: directory,
    todo: 'Remove that directory, or set LEGATO_DATA to a directory with a shorter path.',
  })
}

function unreachable(home: string, account: Account | undefined): DatabaseUnavailable {
  return new DatabaseUnavailable({
    what: `PostgreSQL does not run as root, and its user (${account?.uid}) cannot reach its files.`,
    where: home,
    todo: 'Move the data directory to where every user may pass (mode 711), and set LEGATO_DATA to it.',
  })
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
