#!/usr/bin/env node
// Legato is TypeScript that Node 24 runs as it is. The Node at hand may be older, so this plain
// launcher (any Node from 20 on) hands over to the Node that `npm ci` brought.
import { spawn } from 'node:child_process'
import * as modules from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const main = new URL('../src/main.ts', import.meta.url)

// Compiled code is kept beside the libraries, so that the next start is quicker and smaller by what
// turns TypeScript into JavaScript. Where nothing may be written, nothing is kept. Threads and
// processes that are started later read the folder here.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../../../node_modules/.cache/legato', import.meta.url),
)

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  modules.enableCompileCache()
  await import(main.href)
} else handOver(bundledNode())

function handOver(node) {
  if (node === undefined) {
    process.stderr.write(
      `legato: Node ${NEEDED} or newer is needed, this is ${process.version}. Run "npm ci" in ` +
        `Legato's folder (on Linux it brings the right Node), or install Node ${NEEDED}.\n`,
    )
    process.exit(2)
  }
  const args = [fileURLToPath(main), ...process.argv.slice(2)]
  const child = spawn(node, args, { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both processes; anyone else sends signals to this one alone.
  process.on('SIGINT', () => isatty(0) || child.kill('SIGINT'))
  process.on('SIGHUP', () => isatty(0) || child.kill('SIGHUP'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (status, signal) => {
    process.exit(status ?? 128 + constants.signals[signal])
  })
}

function bundledNode() {
  const name = `node-${process.platform}-${process.arch}/package.json`
  try {
    return join(dirname(modules.createRequire(import.meta.url).resolve(name)), 'bin', 'node')
  } catch {
    return undefined
  }
}
