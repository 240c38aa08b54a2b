import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Killable } from './killable.ts'

/*
 * A disk that is full, without root: in a name space of its own (unshare, user_namespaces(7)) any
 * user may mount a file system in memory of the size that is wanted. Who is root needs no user name
 * space. The processes stand in a name space of their own too, and go with it.
 */
const TOLD = fileURLToPath(new URL('./told.ts', import.meta.url))
const APART = [
  ...['unshare', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'],
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']),
]
const [unshare = '', ...apart] = APART

/** Whether somebody may mount a small disk here. */
export const isPossible =
  spawnSync(unshare, [...apart, 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0

/** A server that is told what to do, on a disk of so many megabytes; not yet started. */
export function onSmallDisk(megabytes: number): Promise<Killable> {
  const mounted = `mount -t tmpfs -o size=${megabytes}m,mode=711 tmpfs "$1" && exec "$2" "$3"`
  return Killable.prepare((folder) => [
    ...[...APART, 'sh', '-c', mounted, 'sh'],
    ...[folder, process.execPath, TOLD],
  ])
}
