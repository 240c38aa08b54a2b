import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { edfOf, nightOf } from '../conformance/nights/generator/index.ts'

/* The browser and the server that keeps the night run in a process of their own. */
const MEASURE = fileURLToPath(new URL('../packages/web/browser/measure.ts', import.meta.url))

/**
 * How long a night of 8 hours at 500 Hz takes in the browser, as a line about the machine and rows of
 * a table: what, how often, the median and the longest time. Alone: `node bench/night-viewer.ts`.
 */
export function measureViewer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'legato-night-'))
  try {
    const file = join(folder, 'night.edf')
    writeFileSync(file, edfOf(nightOf({ profile: 'rls', seed: 1, hours: 8, rateHz: 500 })))
    return execFileSync(process.execPath, [MEASURE, file], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(measureViewer())
