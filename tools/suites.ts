import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a suite found. `said` is what its tools wrote, worth reading when something failed. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly said: string }

export type Suite = { readonly name: string; readonly run: () => Promise<Outcome> }

/** In the order of running: what is quick to say no comes first. */
export const suites: readonly Suite[] = [
  { name: 'house', run: () => vitest('tools/**/*.test.ts', ['house']) },
  { name: 'format', run: () => commands(['@biomejs/biome/bin/biome', 'check', '.']) },
  { name: 'types', run: () => commands(...['pure', 'node', 'web'].map(typeCheck)) },
  { name: 'unit', run: () => vitest('packages/*/src/**/*.test.{ts,tsx}', ['unit *']) },
  { name: 'conformance', run: () => vitest('conformance/**/*.test.ts', ['conformance']) },
  { name: 'browser', run: () => vitest('packages/web/browser/**/*.test.ts', ['browser']) },
]

function typeCheck(project: string): readonly string[] {
  return ['typescript/bin/tsc', '-p', `tsconfig.${project}.json`]
}

/** Programs from node_modules, side by side; each is one case that passes by exiting with 0. */
async function commands(...lines: readonly (readonly string[])[]): Promise<Outcome> {
  const results = await Promise.all(lines.map(execute))
  const failed = results.filter((result) => result.status !== 0)
  const said = failed.map((result) => result.said).join('\n')
  return { passed: results.length - failed.length, failed: failed.length, said }
}

type Report = {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** Test files under Vitest. No file yet is said and passes; files without a test in them fail. */
async function vitest(files: string, projects: readonly string[]): Promise<Outcome> {
  if (globSync(files).length === 0) return { passed: 0, failed: 0, said: 'no tests yet' }
  const folder = await mkdtemp(join(tmpdir(), 'legato-report-'))
  const reportFile = join(folder, 'report.json')
  const { status, said } = await execute([
    'vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=minimal',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ])
  const report = await readReport(reportFile)
  await rm(folder, { recursive: true })
  return { ...count(report, status), said }
}

async function readReport(path: string): Promise<Report | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** A file that cannot be loaded has no failed test, and yet it is a failure; so is an empty run. */
function count(report: Report | undefined, status: number | null) {
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  const isWhole = status === 0 && report?.success === true && passed + failed > 0
  return { passed, failed: isWhole ? failed : Math.max(failed, 1) }
}

type Execution = { readonly status: number | null; readonly said: string }

/** Runs a program of node_modules with this Node, and collects what it writes. */
async function execute([program = '', ...args]: readonly string[]): Promise<Execution> {
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { status, said: chunks.join('').trim() }
}
