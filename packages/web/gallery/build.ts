import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WEB = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts']

/** Builds the pages unless what is built is newer than all that it is made from. */
export function buildPages(): void {
  const built = changed(join(WEB, 'dist', 'index.html'))
  if (SOURCES.every((source) => newest(join(WEB, source)) < built)) return
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  const command = [join(dirname(vite), 'bin', 'vite.js'), 'build', '--logLevel', 'error']
  execFileSync(process.execPath, command, { cwd: WEB, stdio: 'inherit' })
}

/** Milliseconds; 0 when there is no such file. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return changed(path)
  const within = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(changed(path), ...within)
}
