import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { edfOf, nightOf } from '../conformance/nights/generator/index.ts'

/*
 * How long a night of 8 hours at 500 Hz takes in the browser: `node bench/night-viewer.ts`. The night
 * is written here; the browser and the server that keeps it run in a process of their own.
 */
const MEASURE = fileURLToPath(new URL('../packages/web/browser/measure.ts', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'legato-night-'))
try {
  const file = join(folder, 'night.edf')
  writeFileSync(file, edfOf(nightOf({ profile: 'rls', seed: 1, hours: 8, rateHz: 500 })))
  execFileSync(process.execPath, [MEASURE, file], { stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
